package dev.smithwright.generator.plan;

/**
 * The types that a service has one of.
 *
 * @param operations the operations as values
 * @param operationTypes what goes into and comes out of each operation
 * @param errors the errors by code
 * @param client the client
 * @param delegate the client that hands its calls on
 * @param asyncClient the client whose calls make nobody wait
 * @param asyncDelegate the one of these that hands its calls on
 * @param exception what all errors of the service extend
 * @param unmodeled the error for codes that the model does not know
 * @param handler what an emulator implements
 * @param router what finds the handler's method for a call
 * @param waiters what waits, where the service has something to wait for
 * @param endpoints what finds the address, where the model has rules for it
 * @param stub the service for tests
 */
public record ServiceTypes(
        JavaType operations,
        JavaType operationTypes,
        JavaType errors,
        JavaType client,
        JavaType delegate,
        JavaType asyncClient,
        JavaType asyncDelegate,
        JavaType exception,
        JavaType unmodeled,
        JavaType handler,
        JavaType router,
        JavaType waiters,
        JavaType endpoints,
        JavaType stub) {}
