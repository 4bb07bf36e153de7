package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Identities without logins, over HTTP. The pool has id 1, so that the first identity has id 2. */
class GuestsTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aPoolWithoutGuestsRefusesThem() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":false");

        assertFault(
                emulator.getId(Map.of()),
                "NotAuthorizedException",
                "Unauthenticated access is not supported for this identity pool.");
    }

    @Test
    void everyGuestIsNew() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertBody(emulator.getId(Map.of()), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of()), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertBody(
                emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\"}"),
                "{\"IdentityId\":\"" + id(4) + "\"}");
    }

    @Test
    void aGuestHasNoLoginsAndEqualDatesWithMilliseconds() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        emulator.getId(Map.of());

        assertBody(
                emulator.describeIdentity(id(2)),
                "{\"IdentityId\":\"" + id(2)
                        + "\",\"CreationDate\":1767323045.678,\"LastModifiedDate\":1767323045.678}");
    }

    @Test
    void anUnknownIdentityIsNotFound() {
        assertFault(
                emulator.describeIdentity(id(9)), "ResourceNotFoundException", "Identity '" + id(9) + "' not found.");
    }

    @Test
    void aPoolBelongsToItsAccountOnly() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        String start = "{\"IdentityPoolId\":\"" + id(1) + "\",\"AccountId\":\"";

        assertBody(emulator.callUnsigned("GetId", start + "000000000000\"}"), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertFault(
                emulator.callUnsigned("GetId", start + "123456789012\"}"),
                "ResourceNotFoundException",
                "IdentityPool '" + id(1) + "' not found.");
    }

    @Test
    void anUnknownPoolIsNotFound() {
        assertFault(emulator.getId(Map.of()), "ResourceNotFoundException", "IdentityPool '" + id(1) + "' not found.");
    }
}
