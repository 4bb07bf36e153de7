package dev.smithwright.runtime.emulator.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose signatures can be verified. */
final class KnownKeys {

    private final Map<String, AccessKey> byId;

    KnownKeys(List<AccessKey> keys) {
        Map<String, AccessKey> known = new HashMap<>();
        for (AccessKey key : keys) {
            if (known.put(key.id(), key) != null) {
                throw new IllegalArgumentException(
                        "the access key '" + key.id() + "' is given twice; give each id one secret");
            }
        }
        this.byId = Map.copyOf(known);
    }

    /** Returns the key that the request is signed with, unless it came with another session token than this key's. */
    AccessKey keyOf(PresentedSignature presented) {
        AccessKey key = byId.get(presented.accessKeyId());
        if (key == null || !isSame(key.sessionToken(), presented.sessionToken())) {
            throw new RefusedSignatureException(
                    "UnrecognizedClientException", "The security token included in the request is invalid.");
        }
        return key;
    }

    /** Takes as long for a token that is nearly right as for any other. */
    private static boolean isSame(@Nullable String expected, @Nullable String presented) {
        if (expected == null || presented == null) {
            return expected == null && presented == null;
        }
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
