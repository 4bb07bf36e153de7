package dev.smithwright.generator.misuse;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a type checker with stubs finds for the users of a Python client, {@code javac} finds here. Beside each misuse
 * stands the use that is meant, so that a program is wrong for no other reason.
 */
@DefaultLocale("en") // The compiler's messages are asserted.
class MisuseTest {

    private static final List<String> GET_ID_ERRORS = List.of(
            "ExternalServiceException",
            "InternalErrorException",
            "InvalidParameterException",
            "LimitExceededException",
            "NotAuthorizedException",
            "ResourceConflictException",
            "ResourceNotFoundException",
            "TooManyRequestsException",
            "UnmodeledCognitoIdentityException");

    private static final List<String> DESCRIBE_IDENTITY_ERRORS = List.of(
            "InternalErrorException",
            "InvalidParameterException",
            "NotAuthorizedException",
            "ResourceNotFoundException",
            "TooManyRequestsException",
            "UnmodeledCognitoIdentityException");

    @TempDir
    private static Path folder;

    private static CognitoIdentityApi api;

    @BeforeAll
    static void generateAndCompile() {
        api = CognitoIdentityApi.generate(folder);
        assertThat(api.compile()).isEmpty();
    }

    @Test
    void aMissingRequiredArgumentIsAnError() {
        program("GetIdInput.builder().identityPoolId(\"pool\").build();").isRight();
        program("GetIdInput.builder().build();")
                .isWrong()
                .contains("cannot find symbol", "method build()", "interface GetIdInput.IdentityPoolIdStage");
    }

    @Test
    void anUnknownArgumentIsAnError() {
        program("GetIdInput.builder().identityPoolId(\"pool\").accountId(\"1\");")
                .isRight();
        program("GetIdInput.builder().identityPoolId(\"pool\").acountId(\"1\");")
                .isWrong()
                .contains("cannot find symbol", "method acountId(String)", "class GetIdInput.Builder");
    }

    @Test
    void anArgumentOfAnotherTypeIsAnError() {
        program("client.getId(in -> in.identityPoolId(\"1\"));").isRight();
        program("client.getId(in -> in.identityPoolId(1));")
                .isWrong()
                .contains("incompatible types: int cannot be converted to String");
    }

    @Test
    void aStringInPlaceOfAnEnumIsAnError() {
        program("RoleMapping.builder().type(RoleMappingType.of(\"Rules\"));").isRight();
        program("RoleMapping.builder().type(\"Rules\");")
                .isWrong()
                .contains("incompatible types: String cannot be converted to RoleMappingType");
    }

    @Test
    void theInputOfAnotherOperationIsAnError() {
        program("client.call(CognitoIdentity.GET_ID, getId);").isRight();
        program("client.call(CognitoIdentity.GET_ID, describeIdentity);")
                .isWrong()
                .contains("method call", "equality constraints: GetIdInput", "lower bounds: DescribeIdentityInput");
    }

    @Test
    void anUnknownOperationIsAnError() {
        program("client.getId(getId);").isRight();
        program("client.getIdentity(getId);")
                .isWrong()
                .contains("cannot find symbol", "method getIdentity(GetIdInput)", "type CognitoIdentityClient");
    }

    @Test
    void anUnknownPaginatorIsAnError() {
        program("client.listIdentityPoolsPaginator(listIdentityPools);").isRight();
        program("client.getIdPaginator(getId);")
                .isWrong()
                .contains("cannot find symbol", "method getIdPaginator(GetIdInput)", "type CognitoIdentityClient");
    }

    @Test
    void paginatingAnOperationThatHasNoPagesIsAnError() {
        program("client.paginator(CognitoIdentity.LIST_IDENTITY_POOLS, listIdentityPools);")
                .isRight();
        program("client.paginator(CognitoIdentity.GET_ID, getId);")
                .isWrong()
                .contains(
                        "method paginator",
                        "Operation<GetIdInput,GetIdResponse,GetIdError> cannot be converted to PaginatedOperation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "asyncClient"})
    void paginatingWithoutThePageSizeThatTheOperationRequiresIsAnError(String client) {
        program(client + ".listIdentityPoolsPaginator(in -> in.maxResults(60));")
                .isRight();
        program(client + ".listIdentityPoolsPaginator(in -> in);")
                .isWrong()
                .contains(
                        "bad return type in lambda expression",
                        "MaxResultsStage cannot be converted to ListIdentityPoolsInput.Builder");
        program(client + ".listIdentityPoolsPaginator(ListIdentityPoolsInput.builder().build());")
                .isWrong()
                .contains("cannot find symbol", "method build()", "interface ListIdentityPoolsInput.MaxResultsStage");
    }

    @Test
    void anIncompleteLambdaIsAnError() {
        program("""
                client.mergeDeveloperIdentities(in -> in.sourceUserIdentifier("a")
                        .destinationUserIdentifier("b")
                        .developerProviderName("login.example")
                        .identityPoolId("pool"));""").isRight();
        program("client.mergeDeveloperIdentities(in -> in.sourceUserIdentifier(\"a\"));")
                .isWrong()
                .contains(
                        "bad return type in lambda expression",
                        "DestinationUserIdentifierStage cannot be converted to MergeDeveloperIdentitiesInput.Builder");
    }

    @ParameterizedTest(name = "{0} is forgotten")
    @ValueSource(strings = {"ResourceNotFoundException", "UnmodeledCognitoIdentityException"})
    void aSwitchOverTheErrorsOfAnOperationThatForgetsOneIsAnError(String forgotten) {
        program(switchOverError(GET_ID_ERRORS.stream())).isRight();
        program(switchOverError(without(forgotten, GET_ID_ERRORS)))
                .isWrong()
                .contains("the switch statement does not cover all possible input values");
    }

    @Test
    void aCaseForTheErrorOfAnotherOperationIsAnError() {
        String error = "DeveloperUserAlreadyRegisteredException";
        program("GetOpenIdTokenForDeveloperIdentityError other = new " + error + "(\"taken\");")
                .isRight();
        program(switchOverError(Stream.concat(GET_ID_ERRORS.stream(), Stream.of(error))))
                .isWrong()
                .contains("incompatible types: GetIdError cannot be converted to " + error);
    }

    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "record patterns came with Java 21")
    @ParameterizedTest(name = "{0} is forgotten")
    @ValueSource(strings = {"ResourceNotFoundException", "UnmodeledCognitoIdentityException"})
    void aSwitchOverTheOutcomeOfACallThatForgetsAnErrorIsAnError(String forgotten) {
        program(switchOverOutcome(DESCRIBE_IDENTITY_ERRORS.stream())).isRight();
        program(switchOverOutcome(without(forgotten, DESCRIBE_IDENTITY_ERRORS)))
                .isWrong()
                .contains("the switch expression does not cover all possible input values");
    }

    @Test
    void stubbingAnOperationWithTheOutputOfAnotherIsAnError() {
        program(
                        "stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse(\"id\")).times(2).reply(in -> new GetIdResponse(null));")
                .isRight();
        program("stub.on(CognitoIdentity.GET_ID).reply(new UnprocessedIdentityId(null, null));")
                .isWrong()
                .contains(
                        "no suitable method found for reply(UnprocessedIdentityId)",
                        "cannot be converted to GetIdResponse");
        program("stub.on(CognitoIdentity.GET_ID).reply(in -> in);")
                .isWrong()
                .contains("bad return type in lambda expression", "GetIdInput cannot be converted to GetIdResponse");
    }

    @Test
    void stubbingAnOperationWithTheErrorOfAnotherIsAnError() {
        program("stub.on(CognitoIdentity.GET_ID).fail(new ResourceNotFoundException(\"no\"));")
                .isRight();
        program("stub.on(CognitoIdentity.GET_ID).fail(new DeveloperUserAlreadyRegisteredException(\"no\"));")
                .isWrong()
                .contains("DeveloperUserAlreadyRegisteredException cannot be converted to GetIdError");
    }

    @Test
    void stubbingAnOperationForTheInputOfAnotherIsAnError() {
        program("stub.on(CognitoIdentity.GET_ID).with(getId).where(in -> in.logins() == null);")
                .isRight();
        program("stub.on(CognitoIdentity.GET_ID).with(describeIdentity);")
                .isWrong()
                .contains("DescribeIdentityInput cannot be converted to GetIdInput");
    }

    @Test
    void goingOnAfterAnAnswerThatIsAlwaysGivenIsAnError() {
        program("stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse(null)).always();")
                .isRight();
        program(
                        "stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse(null)).always().reply(new GetIdResponse(null));")
                .isWrong()
                .contains("void cannot be dereferenced");
    }

    @Test
    void takingAFutureForItsResultIsAnError() {
        program("GetIdResponse response = asyncClient.getId(getId).join();").isRight();
        program("GetIdResponse response = asyncClient.getId(getId);")
                .isWrong()
                .contains("incompatible types: CompletableFuture<GetIdResponse> cannot be converted to GetIdResponse");
    }

    @Test
    void theAsynchronousClientIsAsStrict() {
        program("asyncClient.getId(in -> in.identityPoolId(\"pool\"));").isRight();
        program("asyncClient.getId(in -> in);")
                .isWrong()
                .contains("bad return type in lambda expression", "IdentityPoolIdStage");
        program("asyncClient.paginator(CognitoIdentity.LIST_IDENTITY_POOLS, listIdentityPools).items();")
                .isRight();
        program("asyncClient.paginator(CognitoIdentity.GET_ID, getId);")
                .isWrong()
                .contains("method paginator", "cannot be converted to PaginatedOperation");
    }

    private static UserProgram program(String statements) {
        return UserProgram.compile(api, statements);
    }

    private static Stream<String> without(String forgotten, List<String> errors) {
        assertThat(errors).contains(forgotten);
        return errors.stream().filter(error -> !error.equals(forgotten));
    }

    private static String switchOverError(Stream<String> errors) {
        return errors.map(error -> "case " + error + " e -> System.out.println(e.getMessage());")
                .collect(joining("\n", "switch (error) {\n", "\n}"));
    }

    private static String switchOverOutcome(Stream<String> errors) {
        String head = """
                String text = switch (client.attempt(CognitoIdentity.DESCRIBE_IDENTITY, describeIdentity)) {
                    case Success(var output) -> output.identityId();
                """;
        return errors.map(error -> "case Failure(" + error + " e) -> e.getMessage();")
                .collect(joining("\n", head, "\n};"));
    }
}
