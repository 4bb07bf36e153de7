package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Breaks a statement or a header that is too long for a line. */
final class LineBreaker {

    static final int COLUMNS = 120;

    private static final String CONTINUATION = "        ";
    private static final List<String> CLAUSES = List.of(" extends ", " implements ", " permits ");

    private LineBreaker() {}

    static List<String> format(String indent, String code) {
        if (fits(indent, code)) {
            return List.of(indent + code);
        }
        if (code.endsWith("{") && !clauses(code, CLAUSES).isEmpty()) {
            return typeHeader(indent, code);
        }
        if (code.startsWith("\"")) {
            return concatenation(indent, code);
        }
        if (!Brackets.places(code, " ? ").isEmpty()) {
            return conditional(indent, code);
        }
        List<String> assignment = assignment(indent, code);
        return assignment.isEmpty() ? call(indent, code) : assignment;
    }

    private static boolean fits(String indent, String code) {
        return indent.length() + code.length() <= COLUMNS;
    }

    private static List<Integer> clauses(String code, List<String> keywords) {
        return keywords.stream()
                .flatMap(keyword -> Brackets.places(code, keyword).stream())
                .toList();
    }

    /*
     * public final class ResourceNotFoundException extends CognitoIdentityException
     *         implements DescribeIdentityError,
     *                 GetIdError {
     */
    private static List<String> typeHeader(String indent, String code) {
        List<Integer> starts = new ArrayList<>(clauses(code, CLAUSES));
        // What a class extends stays with its name where that fits.
        if (code.startsWith(CLAUSES.get(0), starts.get(0))
                && starts.size() > 1
                && fits(indent, code.substring(0, starts.get(1)))) {
            starts.remove(0);
        }
        starts.add(code.length());
        List<String> lines = new ArrayList<>(format(indent, code.substring(0, starts.get(0))));
        for (int i = 0; i + 1 < starts.size(); i++) {
            lines.addAll(clause(indent + CONTINUATION, code.substring(starts.get(i) + 1, starts.get(i + 1))));
        }
        return lines;
    }

    private static List<String> clause(String indent, String clause) {
        return fits(indent, clause)
                ? List.of(indent + clause)
                : onePerLine(indent, Brackets.split(clause), CONTINUATION);
    }

    private static List<String> onePerLine(String indent, List<String> parts, String continuation) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String end = i + 1 < parts.size() ? "," : "";
            lines.addAll(format(i == 0 ? indent : indent + continuation, parts.get(i) + end));
        }
        return lines;
    }

    /*
     * "^arn:aws:lambda:"
     *         + "[a-z]+"
     */
    private static List<String> concatenation(String indent, String code) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int plus : Brackets.places(code, " + ")) {
            lines.add((start == 0 ? indent : indent + CONTINUATION)
                    + code.substring(start, plus).strip());
            start = plus + 1;
        }
        lines.add((start == 0 ? indent : indent + CONTINUATION) + code.substring(start));
        return lines;
    }

    /*
     * return value == null
     *         ? null
     *         : ImmutableCopies.list(value);
     */
    private static List<String> conditional(String indent, String code) {
        int question = Brackets.places(code, " ? ").get(0);
        List<Integer> colons = Brackets.places(code, " : ");
        if (colons.isEmpty()) {
            return call(indent, code);
        }
        int colon = colons.get(colons.size() - 1);
        List<String> lines = new ArrayList<>(format(indent, code.substring(0, question)));
        lines.addAll(format(indent + CONTINUATION, code.substring(question + 1, colon)));
        lines.addAll(format(indent + CONTINUATION, code.substring(colon + 1)));
        return lines;
    }

    /*
     * private static final MemberSchema IDENTITY_POOL_ID =
     *         MemberSchema.of(1, "IdentityPoolId", Shapes.IDENTITY_POOL_ID);
     */
    private static List<String> assignment(String indent, String code) {
        for (String operator : List.of(" = ", " -> ")) {
            for (int place : Brackets.places(code, operator)) {
                String left = code.substring(0, place + operator.length() - 1);
                String right = code.substring(place + operator.length());
                if (fits(indent, left) && fits(indent + CONTINUATION, right)) {
                    return List.of(indent + left, indent + CONTINUATION + right);
                }
                if (right.startsWith("\"") && fits(indent, left)) {
                    List<String> lines = new ArrayList<>(List.of(indent + left));
                    lines.addAll(concatenation(indent + CONTINUATION, right));
                    return lines;
                }
                if (!fits(indent, left)) {
                    int space = left.lastIndexOf(' ', left.length() - operator.length());
                    return space < 0
                            ? longName(indent, left, right)
                            : declaration(indent, left.substring(0, space), code);
                }
            }
        }
        return List.of();
    }

    /** Nothing makes a name shorter: its line is too long, and the rest stands below it. */
    private static List<String> longName(String indent, String left, String right) {
        List<String> lines = new ArrayList<>(List.of(indent + left));
        lines.addAll(format(indent + CONTINUATION, right));
        return lines;
    }

    /*
     * public static final Operation<ListTagsForResourceInput, ListTagsForResourceResponse, ListTagsForResourceError>
     *         LIST_TAGS_FOR_RESOURCE = new Operation<>(SERVICE, TYPES, 13, "ListTagsForResource", OperationAuth.SIGNED);
     */
    private static List<String> declaration(String indent, String type, String code) {
        List<String> lines = new ArrayList<>(type(indent, type));
        lines.addAll(format(indent + CONTINUATION, code.substring(type.length() + 1)));
        return lines;
    }

    /*
     * Function<
     *         CreateIdentityPoolInput.IdentityPoolNameStage, CreateIdentityPoolInput.Builder>
     */
    private static List<String> type(String indent, String type) {
        int open = type.indexOf('<');
        if (fits(indent, type) || open < 0) {
            return List.of(indent + type);
        }
        String arguments = type.substring(open + 1);
        String deeper = indent + CONTINUATION + CONTINUATION;
        List<String> lines = new ArrayList<>(List.of(indent + type.substring(0, open + 1)));
        if (fits(deeper, arguments)) {
            lines.add(deeper + arguments);
        } else {
            lines.addAll(onePerLine(deeper, Brackets.split(arguments), ""));
        }
        return lines;
    }

    /*
     * public static final StructureSchema SCHEMA = StructureSchema.of(
     *         "com.amazonaws.cognitoidentity#GetIdInput", List.of(ACCOUNT_ID, IDENTITY_POOL_ID, LOGINS));
     */
    private static List<String> call(String indent, String code) {
        List<Integer> opens = Brackets.places(code, "(").stream()
                .filter(open -> code.charAt(open + 1) != ')')
                .toList();
        for (int i = opens.size() - 1; i >= 0; i--) {
            int open = opens.get(i);
            if (fits(indent, code.substring(0, open + 1))) {
                return arguments(indent, code, open);
            }
        }
        int name = name(code, opens.isEmpty() ? code.length() : opens.get(0));
        boolean isDeclaration = name > 0 && (opens.isEmpty() || code.endsWith("{")) && code.indexOf('"') < 0;
        return isDeclaration ? declaration(indent, code.substring(0, name), code) : List.of(indent + code);
    }

    /** Returns the place before the word that ends at {@code end}; -1 where it is the first. */
    private static int name(String code, int end) {
        return Brackets.places(code, " ").stream().filter(space -> space < end).reduce(-1, (first, second) -> second);
    }

    private static List<String> arguments(String indent, String code, int open) {
        int close = Brackets.closing(code, open);
        String arguments = code.substring(open + 1, close);
        String end = code.substring(close);
        List<String> lines = new ArrayList<>();
        lines.add(indent + code.substring(0, open + 1));
        if (fits(indent + CONTINUATION, arguments + end)) {
            lines.add(indent + CONTINUATION + arguments + end);
            return lines;
        }
        List<String> parts = new ArrayList<>(Brackets.split(arguments));
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + end);
        lines.addAll(onePerLine(indent + CONTINUATION, parts, ""));
        return lines;
    }
}
