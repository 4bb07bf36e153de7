package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.StubbedCognitoIdentity;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.consumer.guide.StubGuide;
import dev.smithwright.runtime.client.stub.StubError;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.operation.Failure;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.Success;
import dev.smithwright.runtime.shape.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stub as somebody uses it who tests an application. */
class StubTest {

    private static final String POOL = "us-east-1:0";
    private static final GetIdInput GUEST =
            GetIdInput.builder().identityPoolId(POOL).build();

    private final StubbedCognitoIdentity stub = new StubbedCognitoIdentity();

    private static ListIdentityPoolsResponse page(String next, String... names) {
        List<IdentityPoolShortDescription> pools = new ArrayList<>();
        for (String name : names) {
            pools.add(IdentityPoolShortDescription.builder()
                    .identityPoolName(name)
                    .build());
        }
        return ListIdentityPoolsResponse.builder()
                .identityPools(pools)
                .nextToken(next)
                .build();
    }

    @Test
    void theGuideIsRight() {
        StubGuide.answer();
        StubGuide.answers(stub, GUEST, new GetIdResponse("us-east-1:1"), page("2", "a"), page(null, "b"));

        CognitoIdentityClient client = stub.client();
        assertThat(client.listIdentityPoolsPaginator(in -> in.maxResults(1)).items())
                .extracting(IdentityPoolShortDescription::identityPoolName)
                .containsExactly("a", "b");
        assertThatThrownBy(() -> client.getId(GUEST))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessage("no such pool");
        assertThat(client.getId(in -> in.identityPoolId(POOL).logins(Map.of("a.example", "token")))
                        .identityId())
                .isEqualTo("us-east-1:1");
        Response<GetIdResponse> third = client.call(CognitoIdentity.GET_ID, GUEST);
        assertThat(third.output().identityId()).isEqualTo(POOL);
        assertThat(third.metadata().attempts()).isEqualTo(3);
        stub.verify();
    }

    @Test
    void theGuidesClientDoesNotTryAgain() {
        stub.on(CognitoIdentity.GET_ID).breakConnection();

        assertThatThrownBy(() -> StubGuide.otherClient(stub).getId(GUEST)).isInstanceOf(TransportException.class);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void theApplicationsTourRunsOnAStub() {
        IdentityPool pool = IdentityPool.fromJson("""
                {"IdentityPoolId": "us-east-1:0", "IdentityPoolName": "tour", "AllowUnauthenticatedIdentities": true}
                """);
        List<String> lines = new ArrayList<>();
        stub.on(CognitoIdentity.CREATE_IDENTITY_POOL).reply(pool).times(5);
        stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse("us-east-1:1"));
        stub.on(CognitoIdentity.DESCRIBE_IDENTITY)
                .reply(IdentityDescription.fromJson(
                        "{\"IdentityId\":\"us-east-1:1\",\"CreationDate\":\"2026-01-02T03:04:05Z\"}"));
        stub.on(CognitoIdentity.LIST_IDENTITY_POOLS)
                .reply(page("2", "tour", "tour-1"))
                .reply(page(null, "tour-2"));
        stub.on(CognitoIdentity.UPDATE_IDENTITY_POOL).reply(in -> in);
        stub.on(CognitoIdentity.DELETE_IDENTITY_POOL).reply(Unit.UNIT).times(5);
        stub.on(CognitoIdentity.DESCRIBE_IDENTITY_POOL).fail(new ResourceNotFoundException("gone"));

        new ConsumerApp(stub.client(), lines::add).run();

        assertThat(lines)
                .contains(
                        "got a guest's identity: us-east-1:1, made at 2026-01-02T03:04:05Z",
                        "found pool tour-2",
                        "renamed pool tour to renamed",
                        "the pool is gone, as it should be: gone");
        stub.verify();
    }

    @Test
    void theAsynchronousClientGetsTheSameAnswers() {
        stub.on(CognitoIdentity.LIST_IDENTITY_POOLS)
                .reply(page("2", "a"))
                .fail("ThrottlingException", 400, "slower")
                .reply(page(null, "b"));

        try (CognitoIdentityAsyncClient client = stub.asyncClient()) {
            assertThat(client.listIdentityPoolsPaginator(in -> in.maxResults(1))
                            .items()
                            .toList()
                            .join())
                    .extracting(IdentityPoolShortDescription::identityPoolName)
                    .containsExactly("a", "b");
        }
        assertThat(stub.inputs(CognitoIdentity.LIST_IDENTITY_POOLS))
                .extracting(ListIdentityPoolsInput::nextToken)
                .containsExactly(null, "2", "2");
    }

    @Test
    void anErrorIsOneOfTheOperation() {
        stub.on(CognitoIdentity.DESCRIBE_IDENTITY)
                .fail(new ResourceNotFoundException("no"))
                .reply(IdentityDescription.builder().build());
        DescribeIdentityInput input = new DescribeIdentityInput("us-east-1:0");

        assertThat(stub.client().attempt(CognitoIdentity.DESCRIBE_IDENTITY, input))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.error()).isInstanceOf(ResourceNotFoundException.class));
        assertThat(stub.client().attempt(CognitoIdentity.DESCRIBE_IDENTITY, input))
                .isInstanceOf(Success.class);
    }

    @Test
    void whatTheServiceWouldRefuseIsAllTold() {
        CreateIdentityPoolInput input = CreateIdentityPoolInput.builder()
                .identityPoolName("no/name")
                .allowUnauthenticatedIdentities(true)
                .developerProviderName("no provider")
                .build();

        assertThatThrownBy(() -> stub.client().createIdentityPool(input))
                .isInstanceOf(StubError.class)
                .hasMessageContaining("$.IdentityPoolName must match")
                .hasMessageContaining("$.DeveloperProviderName must match");
    }

    @Test
    void whatTheServiceWouldNotAnswerCannotBeLaidDown() {
        assertThatThrownBy(() -> stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse("no id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("GetId would never answer with this GetIdResponse: $.IdentityId must match");
    }

    @Test
    void tokensOfUsersAreNotInMessages() {
        stub.on(CognitoIdentity.GET_ID)
                .with(GetIdInput.builder()
                        .identityPoolId(POOL)
                        .logins(Map.of("a.example", "hush"))
                        .build())
                .reply(new GetIdResponse("us-east-1:1"));

        assertThatThrownBy(() ->
                        stub.client().getId(in -> in.identityPoolId(POOL).logins(Map.of("a.example", "whisper"))))
                .isInstanceOf(StubError.class)
                .hasMessageContaining("differ in sensitive values alone")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("hush", "whisper"));
    }
}
