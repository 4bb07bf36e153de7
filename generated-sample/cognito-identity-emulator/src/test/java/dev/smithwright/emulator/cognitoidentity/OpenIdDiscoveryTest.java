package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the issuer tells of itself, over HTTP. */
class OpenIdDiscoveryTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void theDescriptionLeadsToTheKeySet() {
        HttpResponse<String> answer = emulator.get("/.well-known/openid-configuration");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"issuer\":\"https://cognito-identity.amazonaws.com\",\"jwks_uri\":\""
                        + "http://" + answer.uri().getAuthority() + "/.well-known/jwks_uri\","
                        + "\"response_types_supported\":[\"token\"],\"subject_types_supported\":[\"public\"],"
                        + "\"id_token_signing_alg_values_supported\":[\"RS512\"],"
                        + "\"claims_supported\":[\"sub\",\"aud\",\"amr\",\"iss\",\"iat\",\"exp\"]}");
    }

    @Test
    void theKeySetHoldsThePublicKeyOnly() throws Exception {
        HttpResponse<String> answer = emulator.get("/.well-known/jwks_uri");

        assertThat(answer.body())
                .matches("\\{\"keys\":\\[\\{\"kty\":\"RSA\",\"alg\":\"RS512\",\"use\":\"sig\",\"kid\":\"us-east-11\","
                        + "\"n\":\"[A-Za-z0-9_-]{342}\",\"e\":\"AQAB\"}]}");
        assertThat(JWKSet.parse(answer.body()).containsNonPublicKeys()).isFalse();
    }

    @Test
    void aBrowserMayReadBoth() {
        for (String path : new String[] {"/.well-known/openid-configuration", "/.well-known/jwks_uri"}) {
            assertThat(emulator.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }
    }

    @Test
    void thereIsNoOtherDocument() {
        assertThat(emulator.get("/.well-known/jwks.json").statusCode()).isEqualTo(405);
    }
}
