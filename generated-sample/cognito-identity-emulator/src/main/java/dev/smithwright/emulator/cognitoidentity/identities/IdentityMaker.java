package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.emulator.cognitoidentity.identifiers.Identifiers;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes new identities.
 *
 * @param identifiers source of their ids
 * @param clock source of their dates
 */
public record IdentityMaker(Identifiers identifiers, InstantSource clock) {

    Identity make(Transaction transaction, String poolId) {
        Identity identity = Identity.created(identifiers.next(), poolId, now());
        transaction.identities().insert(identity);
        return identity;
    }

    /** The service's dates go down to the millisecond, no further. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
