package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Tree;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonHostileInputTest {

    private static final String SECRET = "hunter2";

    private final JsonCodec codec = new JsonCodec();

    private Everything read(byte[] json) {
        return Everything.readFrom(codec.reader(json, ReaderRole.SERVER));
    }

    private Everything read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private UnreadableShapeException refused(String json) {
        UnreadableShapeException refused =
                catchThrowableOfType(UnreadableShapeException.class, () -> read(json.replace('\'', '"')));
        assertThat(refused).as(json).isNotNull().hasNoCause();
        assertThat(refused.getMessage()).doesNotContain(SECRET, "ackson", "StreamRead");
        return refused;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|$: the text ends where an object is expected (line 1, column 1)",
                "`  `|$: the text ends where an object is expected (line 1, column 3)",
                "null|$: expected an object, found null (line 1, column 1)",
                "[]|$: expected an object, found an array (line 1, column 1)",
                "hunter2|$: malformed JSON (line 1, column 1)",
                "{'String':'hunter2'|$.String: the JSON text ends too early (line 1, column 20)",
                "{'String':'hunter2|$.String: the JSON text ends too early (line 1, column 19)",
                "{'String':'hunter2'} x|$: malformed JSON (line 1, column 22)",
                "{'String':'hunter2'} {}|$: something follows the JSON text (line 1, column 22)",
                "{'Names':['hunter2',hunter2]}|$.Names[1]: malformed JSON (line 1, column 21)",
                "{'Names':['a',7]}|$.Names[1]: expected a string, found a number (line 1, column 15)",
                "{'Names':[null,7]}|$.Names[1]: expected a string, found a number (line 1, column 16)",
                "{'Points':[{'X':1,'Label':2}]}|$.Points[0].Label: expected a string, found a number (line 1, column 27)",
                "{'Tags':{'a.b':7}}|$.Tags['a.b']: expected a string, found a number (line 1, column 16)",
                "{'Choices':{'k':[{'point':7}]}}|$.Choices['k'][0].point: expected an object, found a number (line 1, column 27)",
                "{'String':'a\\qhunter2'}|$.String: malformed JSON (line 1, column 14)",
                "{'String':'a\\ud8hunter2'}|$.String: malformed JSON (line 1, column 17)",
                "{'String':01}|$.String: malformed JSON (line 1, column 12)",
                "{'String':'a',}|$.String: malformed JSON (line 1, column 15)",
                "{String:'a'}|$: malformed JSON (line 1, column 2)",
                "{'String':/* hunter2 */'a'}|$.String: malformed JSON (line 1, column 11)",
                "{'Integer':0x10}|$.Integer: malformed JSON (line 1, column 13)",
            })
    void whatMakesNoSenseIsRefusedWithItsPlace(String json, String message) {
        assertThat(refused(json)).hasMessage(message);
    }

    @Test
    void namesOfMembersCannotForgeTheMessage() {
        String message =
                refused("{'ev\\nil\\u001b[31m\\u202e':{'\\r\\n':[tru]}}").getMessage();

        assertThat(message).startsWith("$['ev\\u000ail\\u001b[31m\\u202e']['\\u000d\\u000a'][0]: malformed JSON");
        assertThat(refused("{'" + "x".repeat(1000) + "':tru}").getMessage()).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5_000, 1_000_000})
    void whatIsNestedTooDeeplyIsRefused(int depth) {
        assertThat(refused("{'Document':" + "[".repeat(depth))).hasMessageContaining("nested too deeply");
        assertThat(refused("{'Unknown':" + "{'a':".repeat(depth))).hasMessageContaining("nested too deeply");
        assertThat(refused("{'Tree':" + "{'left':".repeat(depth))).hasMessageContaining("nested too deeply");
        assertThat(refused("{'Choice':" + "{'choice':".repeat(depth))).hasMessageContaining("nested too deeply");
    }

    @Test
    void howDeepSomethingIsNestedIsNotSpeltOut() {
        assertThat(refused("{'Unknown':" + "{'a':".repeat(501)).getMessage())
                .startsWith("$.Unknown.a.a.a")
                .hasSizeLessThan(450);
    }

    @Test
    void depthUpToTheLimitIsFine() {
        String json = "{'Tree':" + "{'left':".repeat(499 - 1) + "{}" + "}".repeat(499);
        assertThat(read(json.replace('\'', '"')).tree()).isNotNull();
    }

    @Test
    void whatIsTooLongIsRefused() {
        JsonLimits limits = new JsonLimits(10, 20, 30, 100);
        JsonCodec strict = new JsonCodec(limits);
        for (String json : new String[] {
            "{\"BigInteger\":" + "1".repeat(21) + "}",
            "{\"Unknown\":1." + "1".repeat(20) + "}",
            "{\"" + "n".repeat(31) + "\":1}",
            "{\"Tags\":{\"" + "n".repeat(31) + "\":\"\"}}",
            "{\"Document\":" + "[".repeat(10) + "]".repeat(10) + "}",
            "{\"String\":\"" + "s".repeat(100) + "\"}",
        }) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Everything.readFrom(strict.reader(bytes, ReaderRole.SERVER)))
                    .as(json)
                    .isInstanceOf(UnreadableShapeException.class)
                    .hasNoCause();
        }
    }

    @Test
    void limitsMakeSense() {
        assertThatThrownBy(() -> new JsonLimits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withMaxDocumentBytes(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longStreamsAreRefusedAtTheLimit() {
        JsonCodec strict = new JsonCodec(JsonLimits.DEFAULT.withMaxDocumentBytes(100_000));
        byte[] json = ("{" + " ".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        InputStream blank = new ByteArrayInputStream(json);

        assertThatThrownBy(() -> Everything.readFrom(strict.reader(blank, ReaderRole.SERVER)))
                .isInstanceOf(UnreadableShapeException.class)
                .hasNoCause();
    }

    @Test
    void streamsThatFailAreNotTakenForBadInput() {
        InputStream failing =
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'{'}), InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        throw new IOException("connection reset");
                    }
                };

        assertThatThrownBy(() -> codec.reader(failing, ReaderRole.CLIENT))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c0af",
                "c3",
                "e282",
                "e08080",
                "eda080",
                "f0808080",
                "f4908080",
                "f8888080",
                "ff",
                "e28241"
            })
    void invalidUtf8IsRefusedInValuesKeysAndNames(String hex) {
        byte[] invalid = HexFormat.of().parseHex(hex);

        assertRefused("{\"String\":\"", invalid, "\"}");
        assertRefused("{\"Tags\":{\"", invalid, "\":\"\"}}");
        assertRefused("{\"Tags\":{\"k\":\"", invalid, "\"}}");
        assertRefused("{\"Str", invalid, "ing\":1}");
        assertRefused("{\"Unknown\":\"", invalid, "\"}");
    }

    private void assertRefused(String before, byte[] invalid, String after) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        json.writeBytes(invalid);
        json.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(json.toByteArray()))
                .as(before)
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("the text is not UTF-8 after its first " + before.length() + " bytes")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefused(String encoding) {
        assertThatThrownBy(() -> read("{\"String\":\"a\"}".getBytes(Charset.forName(encoding))))
                .isInstanceOf(UnreadableShapeException.class);
    }

    @Test
    void valuesNestedTooDeeplyAreNotWritten() {
        Tree tree = Tree.leaf("x");
        for (int depth = 0; depth < 600; depth++) {
            tree = new Tree(null, tree, null);
        }
        Tree deep = tree;

        assertThatThrownBy(() -> codec.write(deep))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessageEndingWith("…: nested too deeply")
                .hasNoCause();
    }

    @Test
    void halfCharactersAreKeptEscapedForUtf8HasNoneOfThem() {
        Everything.Builder builder = Everything.builder();
        builder.string = "a\ud800b";
        byte[] json = codec.write(builder.build());

        assertThat(json).asString().isEqualTo("{\"String\":\"a\\uD800b\"}");
        assertThat(read(json).string()).isEqualTo("a\ud800b");
    }

    @Test
    void aReaderThatFailsLeavesTheCodecUsable() throws IOException {
        for (int round = 0; round < 100; round++) {
            refused("{'String':'hunter2");
        }
        assertThat(Everything.readFrom(codec.reader(
                                new ByteArrayInputStream("{\"String\":\"ok\"}".getBytes(StandardCharsets.UTF_8)),
                                ReaderRole.CLIENT))
                        .string())
                .isEqualTo("ok");
    }
}
