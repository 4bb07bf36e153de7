package dev.smithwright.runtime.emulator.control.log;

/**
 * How often an operation was called.
 *
 * @param operation name of the operation
 * @param calls number of calls, whatever they were answered
 * @param lastStatus HTTP status of the last answer, 0 where there was none: nobody called, or the connection was dropped
 */
public record OperationCount(String operation, long calls, int lastStatus) {}
