package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.runtime.client.interceptor.CallHooks;
import dev.smithwright.runtime.operation.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjLongConsumer;

final class CallsGuide {

    private CallsGuide() {}

    static void overrides(CognitoIdentityClient client, String poolId, String traceId) {
        // docs: overrides
        CognitoIdentityClient hurried =
                client.with(o -> o.callTimeout(Duration.ofSeconds(2)).header("x-trace", traceId));

        hurried.getId(in -> in.identityPoolId(poolId));
        // end
    }

    static CognitoIdentityClient measured(ObjLongConsumer<String> metrics) {
        // docs: hooks
        var client = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .interceptor((operation, input) -> new CallHooks() {
                    final long start = System.nanoTime();

                    @Override
                    public void callSucceeded(Response<?> response) {
                        metrics.accept(operation.name(), System.nanoTime() - start);
                    }
                })
                .build();
        // end
        return client;
    }

    static void async(String poolId) {
        // docs: async
        try (var client =
                CognitoIdentityAsyncClient.builder().region("eu-west-1").build()) {
            CompletableFuture<String> guest =
                    client.getId(in -> in.identityPoolId(poolId)).thenApply(GetIdResponse::identityId);

            System.out.println(guest.join());
        }
        // end
    }

    static void curl(CognitoIdentityClient client, String poolId) {
        // docs: curl
        var input = GetIdInput.builder().identityPoolId(poolId).build();
        System.out.println(client.prepare(CognitoIdentity.GET_ID, input).toCurl());
        // end
    }
}
