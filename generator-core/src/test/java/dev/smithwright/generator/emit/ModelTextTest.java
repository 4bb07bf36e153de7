package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door is attacked: with text that would end a comment, start a tag, escape, or break the parser of HTML. */
class ModelTextTest {

    static Stream<String> attacks() {
        return Stream.of(
                "*/ class Evil {} /*",
                "\\u002a/ class Evil {} /\\u002a",
                "\\u002a\\u002f class Evil {}",
                "*\\u002f class Evil {}",
                "\\\\u002a/ class Evil {}",
                "*&#47; &#42;/ &ast;/ &lt;script&gt; class Evil {}",
                "**//** class Evil {}",
                "*<b></b>/ class Evil {}",
                "<code>*/ class Evil {}</code>",
                "<pre>*/ class Evil {}\n@param x\n</pre>",
                "`*/ class Evil {}` and ``` } { ```",
                "{@link Evil} {@code unclosed {@literal",
                "@param evil\n@return evil\n@throws Evil evil\n\n@deprecated",
                "text\n@author me",
                "$T $L $S $$ ${x} $1T",
                "</p></ul></body></html>--><!-- <script>alert(1)</script>",
                "<ul></ul><ul><li></li></ul><ol><li><ul><li>deep</ul></ol>",
                "<p></p><p> </p><b></b><a href=\"\"></a><code></code>",
                "<a href=\"javascript:alert(1)\">x</a> <a href=\"https://x.example/\\u002a/\">y</a>",
                "<a href='https://x.example/*/\"onclick=\"'>x</a><a href=\"https://[\">z</a><a name=\"q\">q</a>",
                "<table><tr><td>a<td>b</table><dl><dt>t<dd>d</dl><h1>Head</h1><img src=x onerror=y>",
                "a < b && c > d &amp; &nbsp; &unknown; &#0; &#x2028; &",
                "\u0000\u0001\u001b[31m\u0085\u2028\u2029\ufeff\ud800\ufffe\u202e",
                "caf\u00e9 \u4e2d\u6587 \ud83d\ude00 \u2018quoted\u2019 \u2013 dash\u2026",
                "* bullet\n* another\n\n1. one\n2. two\n\n> quote\n\n    code\n\n---\n# Heading",
                "<i><p>block in inline</p></i><b><ul><li>x</li></ul></b>",
                "<div>".repeat(3_000) + "deep",
                "<ul><li>".repeat(300) + "deep",
                "[".repeat(500) + "](x)".repeat(500),
                "",
                " \n\t ");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noTextEscapesFromAComment(String attack) {
        Javac.Compiled compiled = compile(attack);

        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.classes()).containsExactly("Victim");
    }

    @RepeatedTest(20)
    void noMixtureOfAttacksDoes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> attacks = attacks().filter(attack -> attack.length() < 200).toList();
        StringBuilder mixture = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String attack = attacks.get(random.nextInt(attacks.size()));
            mixture.append(attack, random.nextInt(attack.length() + 1), attack.length());
        }

        Javac.Compiled compiled = compile(mixture.toString());

        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.classes()).containsExactly("Victim");
    }

    private static Javac.Compiled compile(String text) {
        String source = """
                // %s
                /**
                 * %s
                 *
                 * <p>%s
                 *
                 * @param <T> %s
                 * @see Victim
                 */
                class Victim<T> {
                    static final String TEXT = %s;
                }
                """.formatted(
                        ModelText.line(text),
                        ModelText.blocks(text).replace("\n", "\n * "),
                        "Text " + ModelText.code(text) + ModelText.escape(text),
                        "text " + ModelText.sentence(text),
                        ModelText.literal(text));
        return Javac.compile(Map.of("Victim.java", SourceLayout.format(source)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatComesOutIsAscii(String attack) {
        assertThat(ModelText.blocks(attack)).matches("[ -~\n]*");
        assertThat(ModelText.sentence(attack)).matches("[ -~]*");
        assertThat(ModelText.code(attack)).matches("[ -~]*");
        assertThat(ModelText.line(attack)).matches("[ -~]*");
        assertThat(ModelText.literal(attack).toString()).matches("[ -~]*");
    }

    @Test
    void documentationOfAwsBecomesReadable() {
        assertThat(ModelText.blocks("""
                <p>Puts a <code>Thing</code>. See <a href="https://x.example/a?b=c&amp;d=e">the
                   guide</a>.</p>
                         <ul>
                            <li>
                               <p>One: <i>first</i>
                               </p>
                               <p>More.</p>
                            </li>
                            <li>Two</li>
                         </ul>
                         <note><p>Mind &lt;this&gt;.</p></note>
                         <pre>{
                  "a": 1
                }</pre>""")).isEqualTo("""
                        Puts a {@code Thing}. See <a href="https://x.example/a?b=c&amp;d=e">the guide</a>.

                        <ul>
                          <li>One: <em>first</em>
                          <p>More.
                          <li>Two
                        </ul>

                        <p>Mind &lt;this&gt;.
                        <pre>
                        {
                          "a": 1
                        }
                        </pre>""");
    }

    @Test
    void commonMarkBecomesReadable() {
        assertThat(ModelText.blocks("Puts `a < b`, *softly*.\n\n- one\n- two\n\nEnds <b>here</b>."))
                .isEqualTo("""
                        Puts {@code a < b}, <em>softly</em>.

                        <ul>
                          <li>one
                          <li>two
                        </ul>

                        <p>Ends <b>here</b>.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two.|One.",
                "Version 1.5 of e.g. this. That.|Version 1.5 of e.g. this.",
                "No end|No end",
                "<p>First <code>a. B</code> still. Second</p>|First {@code a. B} still.",
                "<p>Only</p><p>Other. Third.</p>|Only",
                "Really? Yes.|Really?"
            })
    void theFirstSentenceIsFound(String documentation, String sentence) {
        assertThat(ModelText.sentence(documentation)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\\w-]+|{@code [\\w-]+}",
                "\\p{L}{1,2}|{@code \\p{L}{1,2}}",
                "}{|<code>}{</code>",
                "\\u0020|<code>&#92;u0020</code>",
                "a*/b|<code>a*&#47;b</code>"
            })
    void codeIsReadableWhereItIsSafe(String code, String javadoc) {
        assertThat(ModelText.code(code)).isEqualTo(javadoc);
    }

    @Test
    void aLongLiteralIsSeveral() {
        String literal = ModelText.literal("\\".repeat(200)).toString();

        assertThat(literal.split(" \\+ ")).hasSizeGreaterThan(3).allMatch(part -> part.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://example.com/",
                "//example.com/",
                "https://",
                "https://[",
                "https:///path",
                "https://example.com/\"onclick=\"alert(1)",
                "https://example.com/'><script>",
                "https://example.com/*/",
                "https://example.com/\\u002a/",
                "https://example.com/{@code",
                "https://example.com/ @param",
                "https://example.com/\n@author"
            })
    void noLinkLeadsElsewhereThanToAPage(String address) {
        assertThat(ModelText.link("Title", address)).isEmpty();
    }

    @Test
    void aLinkShowsItsTitleAndItsAddressWhereItHasNone() {
        assertThat(ModelText.link("a \"b\" <c> */ @d", "https://example.com/?a=1&b=2"))
                .contains("<a href=\"https://example.com/?a=1&amp;b=2\">a \"b\" &lt;c&gt; *&#47; &#64;d</a>");
        assertThat(ModelText.link(" ", "http://example.com/"))
                .contains("<a href=\"http://example.com/\">http://example.com/</a>");
    }
}
