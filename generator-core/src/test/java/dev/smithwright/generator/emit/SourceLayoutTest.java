package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @Test
    void onlyWhiteSpaceChanges() {
        assertThat(Generated.sources(Generated.zooPlan()))
                .allSatisfy((path, text) -> assertThat(tokens(text)).isEqualTo(tokens(SourceLayout.format(text))));
    }

    @Test
    void linesOfCodeFit() {
        assertThat(Generated.sources(Generated.zooPlan()))
                .allSatisfy((path, text) -> assertThat(text.lines())
                        .allMatch(line -> line.length() <= LineBreaker.COLUMNS || line.startsWith("import ")));
    }

    @Test
    void anAssignmentIsBrokenBehindItsOperator() {
        assertLayout("""
                    private static final MemberSchema IDENTITY_POOL_ID = MemberSchema.of(1, "IdentityPoolId", Shapes.IDENTITY_POOL_ID, RequiredTrait.INSTANCE);
                """, """
                    private static final MemberSchema IDENTITY_POOL_ID =
                            MemberSchema.of(1, "IdentityPoolId", Shapes.IDENTITY_POOL_ID, RequiredTrait.INSTANCE);
                """);
    }

    @Test
    void aCallIsBrokenWithinItsParentheses() {
        assertLayout("""
                    public static final StructureSchema SCHEMA = StructureSchema.of("com.amazonaws.cognitoidentity#GetIdInput", List.of(ACCOUNT_ID, IDENTITY_POOL_ID, LOGINS));
                """, """
                    public static final StructureSchema SCHEMA = StructureSchema.of(
                            "com.amazonaws.cognitoidentity#GetIdInput", List.of(ACCOUNT_ID, IDENTITY_POOL_ID, LOGINS));
                """);
    }

    @Test
    void whatTheHeaderListsStandsBelowIt() {
        assertLayout("""
                public final class ResourceNotFoundException extends CognitoIdentityException implements DescribeIdentityError, DescribeIdentityPoolError, GetCredentialsForIdentityError {
                }
                """, """
                public final class ResourceNotFoundException extends CognitoIdentityException
                        implements DescribeIdentityError, DescribeIdentityPoolError, GetCredentialsForIdentityError {}
                """);
    }

    @Test
    void whatJavaPoetSpreadsIsJoinedWhereItFits() {
        assertLayout("""
                public record Point(@Nullable Integer x,
                        @Nullable Integer y) implements SerializableShape {
                }
                """, """
                public record Point(@Nullable Integer x, @Nullable Integer y) implements SerializableShape {}
                """);
    }

    @Test
    void aLongResultOfAMethodStandsAboveItsName() {
        assertLayout("""
                    default AsyncPaginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription> listIdentityPoolsPaginator(ListIdentityPoolsInput input) {
                    }
                """, """
                    default AsyncPaginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription>
                            listIdentityPoolsPaginator(ListIdentityPoolsInput input) {}
                """);
    }

    @Test
    void aLongTypeIsBrokenBeforeTheName() {
        assertLayout("""
                    public static final Operation<ListTagsForResourceInput, ListTagsForResourceResponse, ListTagsForResourceError> LIST_TAGS = new Operation<>(SERVICE, TYPES, 13);
                """, """
                    public static final Operation<ListTagsForResourceInput, ListTagsForResourceResponse, ListTagsForResourceError>
                            LIST_TAGS = new Operation<>(SERVICE, TYPES, 13);
                """);
    }

    /** AWS Elemental MediaConvert has such names. Nothing shortens them. */
    @Test
    void aNameThatFitsNoLineHasOneOfItsOwn() {
        String name = "LONG_NAME".repeat(13);
        assertLayout(
                "    static final SimpleSchema " + name + " = SimpleSchema.of(\"a#Name\", ShapeType.STRING);\n",
                "    static final SimpleSchema\n            " + name + " =\n"
                        + "                    SimpleSchema.of(\"a#Name\", ShapeType.STRING);\n");
    }

    @Test
    void aStringWithBracketsAndOperatorsIsNotTornApart() {
        String literals = Stream.of("a = b (", "c -> d ? e : f", "\\\"<\\\" implements g {", "'{h,")
                .map(text -> "\"" + text + "x".repeat(30) + "\"")
                .collect(Collectors.joining(", "));

        String formatted = SourceLayout.format("    call(" + literals + ");\n");

        assertThat(STRING.matcher(formatted).results().map(match -> match.group()))
                .containsExactly(literals.split(", (?=\")"));
        assertThat(formatted.lines()).hasSize(5);
    }

    @Test
    void aLongStringIsConcatenated() {
        assertThat(SourceLayout.format("    private String text = " + ModelText.literal("-".repeat(200)) + ";\n")
                        .lines())
                .hasSize(4)
                .allMatch(line -> line.length() <= LineBreaker.COLUMNS);
    }

    @Test
    void aCommentOfOneSentenceTakesOneLine() {
        assertLayout("    /**\n     * Short.\n     */\n    int x();\n", "    /** Short. */\n    int x();\n");
    }

    @Test
    void aLongCommentIsWrappedAndHangs() {
        String words = "word ".repeat(30).strip();

        assertThat(SourceLayout.format(
                        "    /**\n     * " + words + "\n     *\n     * @param x " + words + "\n     */\n"))
                .startsWith("    /**\n     * word word")
                .contains("\n     *\n     * @param x word", "\n     *     word")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= LineBreaker.COLUMNS));
    }

    @Test
    void preformattedTextIsLeftAlone() {
        String comment = "/**\n * <pre>\n * " + "x ".repeat(80).strip() + "\n * </pre>\n */\n";

        assertThat(SourceLayout.format(comment)).isEqualTo(comment);
    }

    private static void assertLayout(String source, String expected) {
        assertThat(SourceLayout.format(source)).isEqualTo(expected);
    }

    private static String tokens(String source) {
        return source.replaceAll("\\s+", "");
    }
}
