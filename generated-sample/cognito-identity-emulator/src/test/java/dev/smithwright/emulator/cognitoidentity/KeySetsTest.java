package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.smithwright.emulator.cognitoidentity.logins.KeySetLocation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of login tokens, verified where the issuer's keys are known. The first identity has id 2. */
class KeySetsTest {

    private static final String ISSUER = "https://" + USER_POOL;

    @TempDir
    Path directory;

    @Test
    void aTokenOfTheIssuerIsGoodAndAForgeryIsNot() throws Exception {
        ECKey key = key("k1");
        try (RunningEmulator emulator = emulator(file(new JWKSet(key.toPublicJWK())))) {
            assertBody(login(emulator, signed(key)), "{\"IdentityId\":\"" + id(2) + "\"}");
            assertForged(login(emulator, signed(key("k1"))));
            assertForged(login(emulator, signed(key("k2"))));
            assertForged(login(emulator, userToken("alice").text()));
            assertForged(login(emulator, userToken("alice").unsigned()));
        }
    }

    @Test
    void aPublicKeyIsNoSecretToSignWith() throws Exception {
        byte[] secret = "a text that stands in a public file".getBytes(StandardCharsets.UTF_8);
        OctetSequenceKey symmetric =
                new OctetSequenceKey.Builder(secret).keyID("k1").build();
        String token = signed(new MACSigner(secret), new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1"));
        try (RunningEmulator emulator = emulator(file(new JWKSet(symmetric)))) {
            assertForged(login(emulator, token));
        }
    }

    @Test
    void otherIssuersAreTrustedAsBefore() throws Exception {
        try (RunningEmulator emulator = emulator(file(new JWKSet(key("k1").toPublicJWK())))) {
            emulator.pool(PROVIDERS);
            assertBody(emulator.getId(Map.of(GOOGLE, googleToken("g").text())), "{\"IdentityId\":\"" + id(2) + "\"}");
        }
    }

    @Test
    void keysBehindAnAddressAreFetchedAgainWhenTheyChange() throws Exception {
        ECKey first = key("k1");
        ECKey second = key("k2");
        AtomicReference<JWKSet> keys = new AtomicReference<>(new JWKSet(first.toPublicJWK()));
        HttpServer provider = provider(keys);
        String address = "http://127.0.0.1:" + provider.getAddress().getPort() + "/keys";
        try (RunningEmulator emulator = emulator(address)) {
            assertBody(login(emulator, signed(first)), "{\"IdentityId\":\"" + id(2) + "\"}");

            keys.set(new JWKSet(second.toPublicJWK()));
            assertBody(login(emulator, signed(second)), "{\"IdentityId\":\"" + id(2) + "\"}");
        } finally {
            provider.stop(0);
        }
    }

    private static HttpServer provider(AtomicReference<JWKSet> keys) throws Exception {
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", exchange -> {
            byte[] body = keys.get().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        return provider;
    }

    @Test
    void keysThatCannotBeHadAreTheProvidersFault() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (RunningEmulator emulator = emulator("http://127.0.0.1:" + port + "/keys")) {
            assertFault(
                    login(emulator, signed(key("k1"))),
                    "ExternalServiceException",
                    "Couldn't get the keys of " + ISSUER + ".");
        }
    }

    @Test
    void aKeySetThatCannotBeReadIsToldAtOnce() throws Exception {
        Path noKeys = Files.writeString(directory.resolve("text"), "no keys");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator(noKeys.toString()))
                .withMessage("cannot use " + noKeys + " as key set of " + ISSUER + ": it is no JSON Web Key Set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator(directory.resolve("missing").toString()))
                .withMessageEndingWith(": the file cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator("https://no address"))
                .withMessageEndingWith(": it is no address");
        for (String text : new String[] {"no-place", "=keys.json", "https://issuer="}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeySetLocation.parse(text))
                    .withMessageStartingWith("'" + text + "' names no key set; write ISSUER=FILE or ISSUER=URL");
        }
    }

    private static void assertForged(HttpResponse<String> answer) {
        assertFault(answer, "NotAuthorizedException", "Invalid login token. Couldn't verify signed token.");
    }

    private static HttpResponse<String> login(RunningEmulator emulator, String token) {
        if (emulator.call("DescribeIdentityPool", "{'IdentityPoolId':'" + id(1) + "'}")
                        .statusCode()
                != 200) {
            emulator.pool(PROVIDERS);
        }
        return emulator.getId(Map.of(USER_POOL, token));
    }

    private static RunningEmulator emulator(String keys) {
        return new RunningEmulator(EmulatorSettings.DEFAULT.withKeySets(List.of(new KeySetLocation(ISSUER, keys))));
    }

    private String file(JWKSet keys) throws Exception {
        return Files.writeString(directory.resolve("keys.json"), keys.toString(false))
                .toString();
    }

    private static ECKey key(String id) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    }

    private static String signed(ECKey key) throws JOSEException {
        return signed(new ECDSASigner(key), new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()));
    }

    private static String signed(JWSSigner signer, JWSHeader.Builder header) throws JOSEException {
        SignedJWT token = new SignedJWT(
                header.build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject("alice")
                        .audience("client")
                        .expirationTime(Date.from(RunningEmulator.NOW.plusSeconds(3600)))
                        .build());
        token.sign(signer);
        return token.serialize();
    }
}
