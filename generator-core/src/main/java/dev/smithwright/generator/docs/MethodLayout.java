package dev.smithwright.generator.docs;

import java.util.List;

/** Lays out a method of a sample: in few lines where they are short enough to be read. */
final class MethodLayout {

    private static final int COLUMNS = 90;
    private static final String BODY = "    ";
    private static final String CONTINUED = "        ";
    private static final String CONTINUATION = "            ";

    private MethodLayout() {}

    // GetIdResponse getId(CognitoIdentityClient client, String identityPoolId) {
    //     return client.getId(in -> in.identityPoolId(identityPoolId));
    // }
    static String method(String resultAndName, List<String> parameters, String body) {
        return header(resultAndName, parameters) + " {\n" + body + "\n}";
    }

    /** Returns the header of a method, with one parameter a line where there is no room. */
    static String header(String resultAndName, List<String> parameters) {
        String flat = resultAndName + "(" + String.join(", ", parameters) + ")";
        String second = CONTINUED + String.join(", ", parameters) + ")";
        if (flat.length() <= COLUMNS) {
            return flat;
        }
        return resultAndName + "(\n"
                + (second.length() <= COLUMNS ? second : CONTINUED + String.join(",\n" + CONTINUED, parameters) + ")");
    }

    /** Returns a statement that calls one method upon the other, one a line where there is no room. */
    static String chain(String start, List<String> calls, String end) {
        String flat = BODY + start + String.join("", calls) + end;
        return flat.length() <= COLUMNS || calls.isEmpty()
                ? flat
                : BODY + start + "\n" + CONTINUATION + String.join("\n" + CONTINUATION, calls) + end;
    }
}
