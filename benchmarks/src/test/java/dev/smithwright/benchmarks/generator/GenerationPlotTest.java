package dev.smithwright.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smithwright.benchmarks.generator.LinearFit.Point;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** From times to a line and a picture. */
class GenerationPlotTest {

    /** Three rounds of three models, the last of which lies on a line of 1 ms for two shapes, and 10 ms. */
    private static List<Generation> generations() {
        List<Generation> all = new ArrayList<>();
        for (int round = 2; round >= 0; round--) {
            all.add(new Generation("large", 2_000, 1_010 + 500 * round, 5));
            all.add(new Generation("small", 20, 20 + 500 * round, 5));
            all.add(new Generation("middle", 400, 210 + 500 * round, 5));
        }
        return all;
    }

    @Test
    void pointsOnALineAreExplainedByIt() {
        LinearFit line = GenerationPlot.line(AllModels.warm(generations()));

        assertThat(line.slope()).isEqualTo(0.5, within(1e-9));
        assertThat(line.at(0)).isEqualTo(10, within(1e-9));
        assertThat(line.determination()).isEqualTo(1, within(1e-9));
    }

    @Test
    void pointsBesideItAreNot() {
        LinearFit line = LinearFit.of(List.of(new Point(0, 0), new Point(1, 1), new Point(2, 0)));

        assertThat(line).isEqualTo(new LinearFit(0, 1 / 3.0, 0));
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        List<String> lines = generations().stream().map(Generation::line).toList();

        assertThat(Generation.parse(lines)).isEqualTo(generations());
    }

    @Test
    void thePictureHasAPointForEachModel() throws Exception {
        String svg = new GenerationPlot(generations()).svg();

        Document picture =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg)
                .contains("3 models, warm: 0.500 ms a shape, R² = 1.000", "<title>middle</title>", ">1,500 ms</text>")
                .isEqualTo(new GenerationPlot(generations()).svg());
    }
}
