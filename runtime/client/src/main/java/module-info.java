/** What a generated client runs on. */
// The modules of the AWS SDK are automatic, and their names are fixed by their manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.smithwright.runtime.client {
    requires transitive dev.smithwright.runtime.core;
    requires transitive software.amazon.awssdk.identity.spi;
    requires static transitive org.jspecify;
    requires java.net.http;
    requires static software.amazon.awssdk.auth;
    requires software.amazon.awssdk.http;
    requires software.amazon.awssdk.http.auth.aws;
    requires software.amazon.awssdk.http.auth.spi;
    requires software.amazon.awssdk.retries;
    requires software.amazon.awssdk.retries.api;
    requires software.amazon.awssdk.utils;

    exports dev.smithwright.runtime.client;
    exports dev.smithwright.runtime.client.configuration;
    exports dev.smithwright.runtime.client.credentials;
    exports dev.smithwright.runtime.client.endpoint;
    exports dev.smithwright.runtime.client.interceptor;
    exports dev.smithwright.runtime.client.retry;
    exports dev.smithwright.runtime.client.signing;
    exports dev.smithwright.runtime.client.stub;
    exports dev.smithwright.runtime.client.transport;
    exports dev.smithwright.runtime.client.warmup;
    exports dev.smithwright.runtime.client.wire;
}
