package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;

/** How many pools an account may have in a region. */
public final class PoolQuotas {

    private static final int MOST_POOLS = 1_000;

    private PoolQuotas() {}

    /**
     * Checks that one more pool may be made.
     *
     * @param pools how many there are
     * @throws dev.smithwright.cognitoidentity.model.LimitExceededException if it may not
     */
    public static void checkRoomForOneMore(int pools) {
        if (pools >= MOST_POOLS) {
            throw Faults.limitExceeded("identity pools per account and region", MOST_POOLS);
        }
    }
}
