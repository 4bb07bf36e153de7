package dev.smithwright.runtime.schema;

/**
 * On an operation: its requests go to a host of their own (Smithy specification, "endpoint trait", "hostLabel trait").
 *
 * @param prefix what stands before the host of the service, for example {@code data.}; a member of the input in braces, as
 *     in <code>{tenant}.data.</code>, stands for its value
 */
public record HostPrefixTrait(String prefix) implements Trait {}
