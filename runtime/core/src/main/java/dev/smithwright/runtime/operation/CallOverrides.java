package dev.smithwright.runtime.operation;

/**
 * In what some calls differ from the others of a client, such as their time or their headers. What can differ depends on
 * what carries the calls: for clients that send requests it is {@code RequestOverrides}.
 */
public interface CallOverrides {}
