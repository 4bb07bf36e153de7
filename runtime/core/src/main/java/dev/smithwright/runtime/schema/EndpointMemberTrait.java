package dev.smithwright.runtime.schema;

/**
 * On an operation: its requests go to the address that a member of the input holds. AWS's models do not say so, its SDKs
 * know it (Smithy's protocol test {@code MachinelearningPredictEndpoint}).
 *
 * @param member name of the member
 */
public record EndpointMemberTrait(String member) implements Trait {}
