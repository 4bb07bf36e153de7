package dev.smithwright.runtime.emulator.control.page;

/**
 * Something that a page tells.
 *
 * @param name what it is, for example {@code Region}
 * @param value how it is, any text
 */
public record Fact(String name, String value) {}
