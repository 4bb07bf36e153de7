package dev.smithwright.consumer;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.DescribeIdentityPoolError;
import dev.smithwright.cognitoidentity.model.DescribeIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.runtime.operation.Failure;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Walks through the life of identity pools and tells what it does. */
public final class ConsumerApp {

    private static final int PAGE_SIZE = 2;

    private final CognitoIdentityClient client;
    private final Consumer<String> console;

    /** Makes an application that calls {@code client} and hands each line that it has to say to {@code console}. */
    public ConsumerApp(CognitoIdentityClient client, Consumer<String> console) {
        this.client = client;
        this.console = console;
    }

    /**
     * Goes through the tour on standard output.
     *
     * @param arguments the endpoint, for example {@code http://127.0.0.1:4566}
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Name the endpoint, for example http://127.0.0.1:4566");
            System.exit(2);
        }
        try (CognitoIdentityClient client = connect(URI.create(arguments[0]))) {
            new ConsumerApp(client, System.out::println).run();
        }
    }

    /** Returns a client of an emulator, which takes any credentials. */
    static CognitoIdentityClient connect(URI endpoint) {
        return CognitoIdentityClient.builder()
                .endpoint(endpoint)
                .region("us-east-1")
                .credentials("test", "test")
                .build();
    }

    /** Goes through the whole tour and leaves no pool behind. */
    public void run() {
        List<IdentityPool> pools = new ArrayList<>(List.of(create("tour")));
        visitAsGuest(pools.get(0).identityPoolId());
        for (int number = 1; number <= 4; number++) {
            pools.add(create("tour-" + number));
        }
        pageThroughPools();
        rename(pools.get(0));
        pools.forEach(pool -> delete(pool.identityPoolId()));
        lookFor(pools.get(0).identityPoolId());
    }

    private IdentityPool create(String name) {
        IdentityPool pool =
                client.createIdentityPool(in -> in.identityPoolName(name).allowUnauthenticatedIdentities(true));
        console.accept("created pool " + pool.identityPoolName() + ": " + pool.identityPoolId());
        return pool;
    }

    private void visitAsGuest(String poolId) {
        // The model promises no member of an output, so the compiler asks what is to happen without an id.
        String identityId = Objects.requireNonNull(
                client.getId(in -> in.identityPoolId(poolId)).identityId(), "the service gave no id");
        IdentityDescription guest = client.describeIdentity(in -> in.identityId(identityId));
        console.accept("got a guest's identity: " + identityId + ", made at " + guest.creationDate());
    }

    private void pageThroughPools() {
        var pools = client.listIdentityPoolsPaginator(in -> in.maxResults(PAGE_SIZE));
        for (IdentityPoolShortDescription pool : pools.items()) {
            console.accept("found pool " + pool.identityPoolName());
        }
    }

    private void rename(IdentityPool pool) {
        IdentityPool renamed = client.updateIdentityPool(
                pool.toBuilder().identityPoolName("renamed").build());
        console.accept("renamed pool " + pool.identityPoolName() + " to " + renamed.identityPoolName());
    }

    private void delete(String poolId) {
        client.deleteIdentityPool(in -> in.identityPoolId(poolId));
        console.accept("deleted pool " + poolId);
    }

    /**
     * An error need not be thrown: here it is a value, matched by its type. That this operation can fail so is known to
     * the compiler, which would refuse to match an error that is not one of its own.
     */
    private void lookFor(String poolId) {
        var input = DescribeIdentityPoolInput.builder().identityPoolId(poolId).build();
        var outcome = client.attempt(CognitoIdentity.DESCRIBE_IDENTITY_POOL, input);
        if (outcome instanceof Failure<IdentityPool, DescribeIdentityPoolError> failure
                && failure.error() instanceof ResourceNotFoundException notFound) {
            console.accept("the pool is gone, as it should be: " + notFound.getMessage());
        } else {
            throw new IllegalStateException("the pool should be gone, but: " + outcome);
        }
    }
}
