package dev.smithwright.benchmarks.client.canned;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of the service as they stand on the wire, with as many digits and letters as it sends. */
public final class CannedBodies {

    /** Pools and identities on the largest page that the service gives. */
    public static final int PAGE = 60;

    /** The identity that every guest is. */
    public static final String IDENTITY_ID = "us-east-1:00000000-0000-4000-8000-000000000000";

    private CannedBodies() {}

    /** Returns an answer to GetId. */
    public static String identityId() {
        return "{\"IdentityId\":\"" + IDENTITY_ID + "\"}";
    }

    /** Returns an answer to ListIdentityPools with so many pools. */
    public static String pools(int count) {
        return "{\"IdentityPools\":["
                + joined(count, i -> "{\"IdentityPoolId\":\"" + id(i) + "\",\"IdentityPoolName\":\"pool_" + i + "\"}")
                + "],\"NextToken\":\"dG9rZW4\"}";
    }

    /** Returns an answer to ListIdentities with so many identities, of which every other one is a guest's. */
    public static String identities(int count) {
        return "{\"Identities\":[" + joined(count, CannedBodies::identity) + "],\"IdentityPoolId\":\"" + id(0)
                + "\",\"NextToken\":\"dG9rZW4\"}";
    }

    private static String identity(int number) {
        String logins = number % 2 == 0 ? "" : ",\"Logins\":[\"accounts.google.com\",\"login.example.com\"]";
        return "{\"CreationDate\":" + (1_763_000_000 + number) + ".123,\"IdentityId\":\"" + id(number)
                + "\",\"LastModifiedDate\":" + (1_764_000_000 + number) + ".456" + logins + "}";
    }

    private static String id(int number) {
        return "us-east-1:00000000-0000-4000-8000-"
                + String.valueOf(1_000_000_000_000L + number).substring(1);
    }

    private static String joined(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }
}
