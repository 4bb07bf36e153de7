package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.operation.ServiceDescription;
import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/** How a client names itself to the service: itself, the Java that it runs on, and the API that it was generated for. */
final class UserAgent {

    private UserAgent() {}

    static String of(ServiceDescription service) {
        String version = version();
        String api = service.sdkId() == null ? service.name() : service.sdkId();
        return "smithwright" + (version == null ? "" : "/" + token(version))
                + " java/" + token(System.getProperty("java.version", "unknown"))
                + " api/" + token(api) + "#" + token(service.version());
    }

    /** From the module on the module path, and from the manifest on the class path, for each is silent on the other. */
    private static @Nullable String version() {
        ModuleDescriptor module = UserAgent.class.getModule().getDescriptor();
        return module == null
                ? UserAgent.class.getPackage().getImplementationVersion()
                : module.rawVersion().orElse(null);
    }

    /** Returns the text with {@code _} for what would end a token of a header (RFC 9110, "Tokens"). */
    private static String token(String text) {
        StringBuilder token = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            token.append(letterOrDigit || "-._+".indexOf(c) >= 0 ? c : '_');
        }
        return token.toString();
    }
}
