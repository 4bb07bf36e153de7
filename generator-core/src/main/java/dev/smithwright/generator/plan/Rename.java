package dev.smithwright.generator.plan;

/**
 * Another name in Java for something of a model. On the wire, all keeps the names of the model.
 *
 * @param shape the shape id, or the name in the service, of a structure, union, enum, error or operation
 * @param name the name in Java, as a type has it
 */
public record Rename(String shape, String name) {}
