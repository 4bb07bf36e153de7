package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.StubbedCognitoIdentity;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;

/** The examples of the guide, so that they compile and run. */
public final class StubGuide {

    private StubGuide() {}

    /** Lays down an answer, asks for it, and looks at what was sent. */
    public static void answer() {
        // docs: stub
        StubbedCognitoIdentity stub = new StubbedCognitoIdentity();
        stub.on(CognitoIdentity.GET_ID).reply(new GetIdResponse("us-east-1:1a2b"));

        CognitoIdentityClient client = stub.client(); // stub.asyncClient() for futures
        GetIdResponse guest = client.getId(in -> in.identityPoolId("us-east-1:0"));

        assertThat(guest.identityId()).isEqualTo("us-east-1:1a2b");
        assertThat(stub.inputs(CognitoIdentity.GET_ID).get(0).logins()).isNull();
        stub.verify(); // fails if an answer was not asked for
        // end
    }

    /** Lays down answers of all kinds. */
    public static void answers(
            StubbedCognitoIdentity stub,
            GetIdInput input,
            GetIdResponse output,
            ListIdentityPoolsResponse firstPage,
            ListIdentityPoolsResponse lastPage) {
        // docs: stub-answers
        // A paginator takes an answer for each page.
        stub.on(CognitoIdentity.LIST_IDENTITY_POOLS).reply(firstPage).reply(lastPage);

        // For one input, and for those that a predicate chooses.
        stub.on(CognitoIdentity.GET_ID).with(input).fail(new ResourceNotFoundException("no such pool"));
        stub.on(CognitoIdentity.GET_ID).where(in -> in.logins() != null).reply(output);

        // For all others. The client tries twice again, at once, and gets the third.
        stub.on(CognitoIdentity.GET_ID)
                .breakConnection()
                .fail("ThrottlingException", 400, "Rate exceeded")
                .reply(in -> new GetIdResponse(in.identityPoolId()))
                .always();
        // end
    }

    /** Sets up a client otherwise than {@code stub.client()} does. */
    public static CognitoIdentityClient otherClient(StubbedCognitoIdentity stub) {
        // docs: stub-client
        CognitoIdentityClient once =
                stub.prepare(CognitoIdentityClient.builder()).maxAttempts(1).build();
        // end
        return once;
    }
}
