package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;

/** Gets key sets from where they are. */
final class KeySetSources {

    private KeySetSources() {}

    static JWKSource<SecurityContext> source(KeySetLocation location) {
        boolean remote =
                location.place().startsWith("https://") || location.place().startsWith("http://");
        return remote ? remote(location) : local(location);
    }

    private static JWKSource<SecurityContext> remote(KeySetLocation location) {
        try {
            return JWKSourceBuilder.create(URI.create(location.place()).toURL()).build();
        } catch (IllegalArgumentException | MalformedURLException e) {
            throw unusable(location, "it is no address", e);
        }
    }

    private static JWKSource<SecurityContext> local(KeySetLocation location) {
        try {
            return new ImmutableJWKSet<>(JWKSet.load(Path.of(location.place()).toFile()));
        } catch (IOException e) {
            throw unusable(location, "the file cannot be read", e);
        } catch (IllegalArgumentException | ParseException e) {
            throw unusable(location, "it is no JSON Web Key Set", e);
        }
    }

    private static IllegalArgumentException unusable(KeySetLocation location, String reason, Exception cause) {
        return new IllegalArgumentException(
                "cannot use " + location.place() + " as key set of " + location.issuer() + ": " + reason, cause);
    }
}
