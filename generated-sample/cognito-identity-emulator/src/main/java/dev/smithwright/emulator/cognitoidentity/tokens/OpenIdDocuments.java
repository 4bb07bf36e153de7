package dev.smithwright.emulator.cognitoidentity.tokens;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the issuer tells the world of itself. */
public final class OpenIdDocuments {

    /** Path of the description. */
    public static final String CONFIGURATION_PATH = "/.well-known/openid-configuration";

    /** Path of the key set: really this name, and not the usual one with a suffix. */
    public static final String KEY_SET_PATH = "/.well-known/jwks_uri";

    private final SigningKeys keys;

    /** Makes the documents of these keys. */
    public OpenIdDocuments(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * Returns the description. Inferred: what it holds beyond issuer and key set.
     *
     * @param host address of the emulator without path, for example {@code http://127.0.0.1:4566}
     */
    public String configuration(String host) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("issuer", OpenIdIssuer.NAME);
        members.put("jwks_uri", host + KEY_SET_PATH);
        members.put("response_types_supported", List.of("token"));
        members.put("subject_types_supported", List.of("public"));
        members.put("id_token_signing_alg_values_supported", List.of("RS512"));
        members.put("claims_supported", List.of("sub", "aud", "amr", "iss", "iat", "exp"));
        return JSONObjectUtils.toJSONString(members);
    }

    /** Returns the public keys. */
    public String keySet() {
        List<Map<String, Object>> members =
                keys.all().stream().map(SigningKey::publicMembers).toList();
        return JSONObjectUtils.toJSONString(Map.of("keys", members));
    }
}
