package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tests expect of answers. */
final class Answers {

    private Answers() {}

    static void assertBody(HttpResponse<String> answer, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    static void assertFault(HttpResponse<String> answer, String code, String message) {
        assertThat(answer.body())
                .isEqualTo("{\"__type\":\"" + code + "\",\"message\":\"" + message.replace("\\", "\\\\") + "\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains(code + ":");
        assertThat(answer.headers().firstValue("x-amzn-ErrorMessage")).contains(message);
    }

    /** Returns the first text of this name anywhere in the answer. */
    static String text(HttpResponse<String> answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
