package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.endpoint.EndpointAddress;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.EndpointMemberTrait;
import dev.smithwright.runtime.schema.HostPrefixTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.validation.Constraint;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Addresses that differ from that of the service. Text of an input gets into a host name here, and only a label of one does. */
final class OperationAddress {

    private static final Constraint HOST_LABEL = new Constraint.Pattern("^[A-Za-z0-9-]{1,63}$");
    private static final Constraint ADDRESS = new Constraint.Pattern("^https?://");

    private OperationAddress() {}

    /**
     * Returns the address with the prefix before its host. A number or {@code localhost} stays as it is, for no name stands
     * below it.
     *
     * @throws InvalidInputException if a member that belongs into the host name is no label of one
     */
    static URI prefixed(HostPrefixTrait trait, Operation<?, ?, ?> operation, Object input, URI address) {
        if (isBelowNoName(address.getHost())) {
            return address;
        }
        String prefix = prefix(trait.prefix(), operation, input);
        return URI.create(address.getScheme() + "://" + prefix + address.getRawAuthority() + address.getRawPath());
    }

    private static boolean isBelowNoName(String host) {
        char last = host.charAt(host.length() - 1);
        return last == ']' || (last >= '0' && last <= '9') || host.equalsIgnoreCase("localhost");
    }

    private static String prefix(String pattern, Operation<?, ?, ?> operation, Object input) {
        StringBuilder prefix = new StringBuilder();
        int position = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', position)) {
            int close = pattern.indexOf('}', open);
            prefix.append(pattern, position, open);
            prefix.append(label(pattern.substring(open + 1, close), operation, input));
            position = close + 1;
        }
        return prefix.append(pattern, position, pattern.length()).toString();
    }

    private static String label(String name, Operation<?, ?, ?> operation, Object input) {
        String label = text(name, operation, input);
        if (!isLabel(label)) {
            throw invalid(operation, name, HOST_LABEL, label);
        }
        return label;
    }

    private static boolean isLabel(String text) {
        boolean label = !text.isEmpty() && text.length() <= 63;
        for (int i = 0; i < text.length() && label; i++) {
            char c = text.charAt(i);
            label = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        }
        return label;
    }

    /**
     * Returns the address that the member holds, with the scheme of the service's own: no input turns a safe call into an
     * open one.
     *
     * @throws InvalidInputException if the member is no such address
     */
    static URI named(EndpointMemberTrait trait, Operation<?, ?, ?> operation, Object input, URI address) {
        String text = text(trait.member(), operation, input);
        try {
            URI named = EndpointAddress.parse(text);
            return URI.create(address.getScheme() + "://" + named.getRawAuthority() + named.getRawPath());
        } catch (IllegalArgumentException e) {
            throw invalid(operation, trait.member(), ADDRESS, text);
        }
    }

    private static String text(String name, Operation<?, ?, ?> operation, Object input) {
        String text = StringMember.of((SerializableShape) input, name);
        if (text == null) {
            throw invalid(operation, name, new Constraint.Required(), null);
        }
        return text;
    }

    private static InvalidInputException invalid(
            Operation<?, ?, ?> operation, String name, Constraint constraint, @Nullable String value) {
        MemberSchema member = Objects.requireNonNull(operation.inputSchema().member(name), name);
        boolean sensitive = member.has(SensitiveTrait.class);
        return new InvalidInputException(
                operation.name(),
                List.of(new Violation(
                        ShapePath.ROOT.member(name),
                        Violation.Place.MEMBER,
                        member,
                        constraint,
                        sensitive ? null : value,
                        null,
                        sensitive)));
    }
}
