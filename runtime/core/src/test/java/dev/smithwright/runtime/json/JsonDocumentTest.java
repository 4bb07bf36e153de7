package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON without a schema. */
class JsonDocumentTest {

    private final JsonCodec codec = new JsonCodec();

    @Test
    void readsWhateverJsonHolds() {
        assertThat(read("{\"a\":[1.50,true,null],\"b\":\"x\"}"))
                .isEqualTo(Document.of(Map.of(
                        "a",
                        Document.of(List.of(Document.of(new BigDecimal("1.50")), Document.of(true), Document.NULL)),
                        "b",
                        Document.of("x"))));
        assertThat(read(" \"text\" ")).isEqualTo(Document.of("text"));
        assertThat(read("null")).isEqualTo(Document.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1.50,true,null,{}],\"b\":\"x\\\"\\n\"}", "[]", "\"\"", "null"})
    void writesWhatItRead(String json) {
        assertThat(codec.write(read(json))).asString(StandardCharsets.UTF_8).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"}", "[1,]", "nul", "{} {}", "1 2", "\"a", "\"\u0001\""})
    void refusesWhatIsNoJson(String text) {
        assertThatExceptionOfType(UnreadableShapeException.class).isThrownBy(() -> read(text));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatExceptionOfType(UnreadableShapeException.class)
                .isThrownBy(() -> codec.readDocument(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}))
                .withMessage("the text is not UTF-8 after its first 1 bytes");
    }

    @Test
    void refusesMoreDepthThanTheLimit() {
        assertThatExceptionOfType(UnreadableShapeException.class)
                .isThrownBy(() -> read("[".repeat(501) + "]".repeat(501)))
                .withMessageContaining("nested too deeply");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':'x','b':{'c':[1,2,{'d':true|{'a':'x','b':{'c':[1,2,{'d':true}]}}",
                "{'a':'x','b':'y|{'a':'x'}",
                "{'a':'x','b|{'a':'x'}",
                "{'a':'x','b':|{'a':'x'}",
                "{'a':|{}",
                "[1,2,|[1,2]",
                "{'a':1}garbage|{'a':1}",
                "{'a':1,garbage}|{'a':1}",
                "{'a':[1}]|{'a':[1]}",
                "{|{}"
            })
    void keepsWhatIsWholeOfABeginning(String text, String kept) {
        Document read = codec.readBeginning(utf8(text.replace('\'', '"')));

        assertThat(read).isEqualTo(read(kept.replace('\'', '"')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "\"abc", "<html>"})
    void whatIsNoJsonHasNoBeginning(String text) {
        assertThat(codec.readBeginning(utf8(text))).isNull();
    }

    /** Every cut, in the middle of characters of several bytes too. */
    @Test
    void aBeginningOfAnyLengthIsRead() {
        byte[] whole = utf8("{\"é\":\"ü€😀\",\"b\":[1.5,true,null,{\"c\":\"\\u00e9\"}]}");
        for (int length = 1; length < whole.length; length++) {
            assertThat(codec.readBeginning(Arrays.copyOf(whole, length))).isInstanceOf(Document.MapValue.class);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Document read(String json) {
        return codec.readDocument(json.getBytes(StandardCharsets.UTF_8));
    }
}
