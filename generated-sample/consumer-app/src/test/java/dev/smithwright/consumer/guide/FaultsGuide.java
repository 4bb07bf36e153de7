package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.CognitoIdentityException;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.client.transport.TransportSettings;
import dev.smithwright.runtime.client.transport.UrlConnectionTransport;
import dev.smithwright.runtime.client.wire.UnreadableResponseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What docs/client.md shows of calls that fail, and of many calls at a time. */
final class FaultsGuide {

    private static final System.Logger LOG = System.getLogger("guide");

    private FaultsGuide() {}

    static @Nullable IdentityPool failures(CognitoIdentityClient client, String poolId) {
        // docs: failures
        try {
            return client.describeIdentityPool(in -> in.identityPoolId(poolId));
        } catch (ResourceNotFoundException e) { // an error of the model, which the service answers with
            return null;
        } catch (CognitoIdentityException e) { // any other: code(), httpStatus(), requestId(), isRetryable()
            LOG.log(System.Logger.Level.ERROR, e.toString()); // one line, with all of that
            throw e;
        } catch (UnreadableResponseException e) { // an answer of somebody else, such as a proxy: excerpt()
            throw e;
        } catch (CallTimeoutException e) { // none in time; the service may have done what was asked
            throw e;
        } catch (TransportException e) { // none at all: attempts()
            throw e;
        }
        // end
    }

    static CognitoIdentityClient manyConnections() {
        // docs: many-connections
        var transport = new UrlConnectionTransport(TransportSettings.DEFAULT
                .withConnectTimeout(Duration.ofSeconds(1))
                .withMaxConnections(1_000));
        var client = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .transport(transport) // closed by whoever made it
                .build();
        // end
        return client;
    }
}
