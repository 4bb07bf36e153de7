package dev.smithwright.emulator.cognitoidentity.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.emulator.cognitoidentity.seeds.SeedRequest;
import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import dev.smithwright.runtime.operation.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Bodies that are no JSON, JSON of something else, or far too much of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HostileJsonTest {

    private static final int DEEP = 100_000;

    private static final List<String> MALFORMED = List.of(
            "",
            "\0",
            "{",
            "}",
            "{]",
            "{\"",
            "{\"a",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":1e}",
            "{\"a\":0x1}",
            "{\"a\":NaN}",
            "{\"a\":-Infinity}",
            "{\"a\":tru}",
            "{\"a\":nulll}",
            "{\"a\":undefined}",
            "{\"a\":\"\t\"}",
            "{\"a\":\"\\u00\"}",
            "{\"a\":\"\\uzzzz\"}",
            "{\"a\":\"\\ud800\\\"}",
            "{\"a\":1}{\"a\":1}",
            "{\"a\":1}]",
            "{\"a\":1} garbage",
            "// comment\n{}",
            "\u00ef\u00bb\u00bf{}",
            "\u00fe\u00ff\0{\0}",
            "{\"IdentityPoolId\":\"\u00ff\u00fe\"}",
            "{\"IdentityPoolId\":\"\u00c0\u0080\"}",
            "{\"IdentityPoolId\":\"\u00ed\u00a0\u0080\"}",
            "{\"IdentityPoolId\":\"\u00f5\u0090\u0080\u0080\"}",
            "{\"IdentityPoolId\":\"\u00e2\u0082\"}",
            "[".repeat(DEEP),
            "{\"a\":".repeat(DEEP),
            "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
            "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
            "{\"Logins\":" + "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP) + "}",
            "\"" + "a".repeat(1_000_000),
            "[" + "1,".repeat(500_000) + "1]");

    /** In the place of any member of any input. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "0.5",
            "1e999999999",
            "-1e-999999999",
            "1E+2147483648",
            "9".repeat(10_000),
            "0." + "0".repeat(9_000) + "1",
            "18446744073709551616",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\u00f0\u009f\u0098\u0080\u00e2\u0080\u00ae\"",
            "\"" + "a".repeat(100_000) + "\"",
            "\"" + "a.".repeat(20_000) + "\"",
            "\"" + "=".repeat(2_000) + "\\n'\\\"--; DROP TABLE\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"a\",1,{}]",
            "[" + "\"a\",".repeat(10_000) + "\"a\"]",
            "{}",
            "{\"\":\"\"}",
            "{\"a\":null}",
            "{\"a\":{\"a\":{\"a\":[]}}}",
            "{\"a\":\"b\",\"a\":\"c\",\"A\":\"d\"}",
            "{\"\\ud800\":\"\\udfff\"}",
            "{\"accounts.google.com\":\"e30.e30.e30\"}",
            "{\"accounts.google.com\":\"" + ".".repeat(50_000) + "\"}");

    private AttackedEmulator emulator;

    @BeforeAll
    void start() throws IOException {
        emulator = new AttackedEmulator();
    }

    @AfterEach
    void isUnharmed() throws IOException {
        emulator.assertUnharmed();
    }

    @AfterAll
    void stop() throws Exception {
        emulator.stop();
    }

    @Test
    void malformed() throws IOException {
        try (RawConnection connection = new RawConnection(emulator.endpoint())) {
            for (String body : MALFORMED) {
                for (String operation : List.of("GetId", "SetIdentityPoolRoles")) {
                    connection.send(AttackedEmulator.request(operation, body.getBytes(StandardCharsets.ISO_8859_1)));
                    RawAnswer answer = connection.answer().orElseThrow();

                    assertThat(answer.status()).as(start(body)).isEqualTo(400);
                    assertThat(answer.body()).as(start(body)).startsWith("{\"__type\":\"SerializationException\"");
                    assertThat(answer.body()).hasSizeLessThan(1_000);
                }
            }
        }
    }

    static final List<Operation<?, ?, ?>> OPERATIONS = CognitoIdentity.operations();

    /** Every value for each member, alone and beside all others that a good request has, and twice. */
    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void membersOfAnotherKind(Operation<?, ?, ?> operation) throws Exception {
        Map<String, String> good = members(operation);
        try (RawConnection connection = new RawConnection(emulator.endpoint())) {
            for (String member : good.keySet()) {
                for (String value : VALUES) {
                    String hostile = "\"" + member + "\":" + value;
                    assertAnswered(connection, operation, List.of(hostile));
                    assertAnswered(connection, operation, withOthers(good, member, hostile));
                }
                assertAnswered(connection, operation, List.of("\"" + member + "\":null", good.get(member)));
                assertAnswered(connection, operation, List.of(good.get(member), good.get(member)));
            }
            assertAnswered(
                    connection,
                    operation,
                    good.keySet().stream().map(name -> "\"" + name + "\":null").toList());
        }
    }

    private static Map<String, String> members(Operation<?, ?, ?> operation) throws ParseException {
        SeedRequest seed = SeedRequest.ofEveryOperation().get(operation.index());
        assertThat(seed.operation()).isEqualTo(operation.name());
        return JSONObjectUtils.parse(seed.body()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> {
                    String object = JSONObjectUtils.toJSONString(Map.of(member.getKey(), member.getValue()));
                    return object.substring(1, object.length() - 1);
                }));
    }

    private static List<String> withOthers(Map<String, String> good, String member, String hostile) {
        List<String> all = new ArrayList<>(List.of(hostile));
        good.forEach((name, text) -> {
            if (!name.equals(member)) {
                all.add(text);
            }
        });
        return all;
    }

    private static void assertAnswered(RawConnection connection, Operation<?, ?, ?> operation, List<String> members)
            throws IOException {
        String body = "{" + String.join(",", members) + "}";
        connection.send(AttackedEmulator.request(operation.name(), body.getBytes(StandardCharsets.ISO_8859_1)));
        RawAnswer answer = connection.answer().orElseThrow();

        assertThat(answer.status()).as("%s: %s", start(body), answer).isIn(200, 400);
        if (answer.status() == 400) {
            assertThat(answer.body()).startsWith("{\"__type\":\"");
        }
    }

    private static String start(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }
}
