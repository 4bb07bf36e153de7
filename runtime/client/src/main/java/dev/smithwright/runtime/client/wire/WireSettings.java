package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Duration;

/**
 * What holds for all calls of a client.
 *
 * @param service the service that is called
 * @param endpoint address of the service, with a path that ends in a slash
 * @param validation how much of an input is checked before it is sent
 * @param attemptTimeout longest time that one exchange with the service may take
 */
public record WireSettings(
        ServiceDescription service, URI endpoint, ValidationLevel validation, Duration attemptTimeout) {}
