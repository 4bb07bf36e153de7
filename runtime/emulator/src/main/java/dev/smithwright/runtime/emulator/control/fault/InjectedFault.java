package dev.smithwright.runtime.emulator.control.fault;

/**
 * A fault that an emulator has been given.
 *
 * @param id names it among the faults of its emulator; never given twice
 * @param fault what happens
 * @param left how many calls are still to fail, {@link Fault#UNTIL_REMOVED} for all
 */
public record InjectedFault(long id, Fault fault, int left) {

    /** Returns the fault with one call less to fail. */
    InjectedFault spent() {
        return left == Fault.UNTIL_REMOVED ? this : new InjectedFault(id, fault, left - 1);
    }
}
