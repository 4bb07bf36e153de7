package dev.smithwright.emulator.cognitoidentity;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where an emulator gets what changes from run to run.
 *
 * @param clock tells the time, for dates of identities and for the expiry of tokens
 * @param uuids gives the unique part of ids, each different from all before
 */
public record Sources(InstantSource clock, Supplier<UUID> uuids) {

    /** The system's clock, and random ids. */
    public static final Sources SYSTEM = new Sources(InstantSource.system(), UUID::randomUUID);
}
