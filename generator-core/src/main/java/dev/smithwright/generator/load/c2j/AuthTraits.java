package dev.smithwright.generator.load.c2j;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.auth.SigV4ATrait;
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.aws.traits.auth.UnsignedPayloadTrait;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.AuthTrait;
import software.amazon.smithy.model.traits.HttpBearerAuthTrait;
import software.amazon.smithy.model.traits.OptionalAuthTrait;

/** How requests are signed: by a list of schemes, or in older files by one word. */
final class AuthTraits {

    private static final String NO_AUTH = "smithy.api#noAuth";
    private static final String UNSIGNED_BODY = "v4-unsigned-body";

    private static final Map<String, List<String>> SIGNATURE_VERSIONS = Map.of(
            "v4", List.of(SigV4Trait.ID.toString()),
            "s3", List.of(SigV4Trait.ID.toString()),
            "s3v4", List.of(SigV4Trait.ID.toString()),
            "bearer", List.of(HttpBearerAuthTrait.ID.toString()),
            "none", List.of(),
            // Smithy knows no trait for the signature that came before the fourth.
            "v2", List.of());

    private static final Pattern SCHEME = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*#[a-z]\\w*");

    private static final Set<String> AUTH_TYPES = Set.of("none", "v4", "s3", "s3v4", "iam", UNSIGNED_BODY, "bearer");

    private final ServiceMetadata metadata;

    AuthTraits(ServiceMetadata metadata) {
        this.metadata = metadata;
    }

    static boolean isKnownVersion(@Nullable String version) {
        return version == null || SIGNATURE_VERSIONS.containsKey(version);
    }

    static String versions() {
        return String.join(", ", new TreeSet<>(SIGNATURE_VERSIONS.keySet()));
    }

    static boolean isKnownType(@Nullable String type) {
        return type == null || AUTH_TYPES.contains(type);
    }

    /** Returns whether it is the shape id of a scheme. Smithy tells whether there is one of that id. */
    static boolean isScheme(String scheme) {
        return SCHEME.matcher(scheme).matches();
    }

    /** Adds the schemes that the service or one of its operations names; {@code @auth} only tells their order. */
    void addToService(TraitNodes traits, Iterable<OperationDescription> operations) {
        List<String> own = withoutNone(serviceSchemes());
        Set<String> all = new LinkedHashSet<>(own);
        operations.forEach(operation -> all.addAll(withoutNone(schemes(operation))));
        String name = Objects.requireNonNullElse(metadata.signingName(), metadata.endpointPrefix());
        for (String scheme : all) {
            boolean isSignature = scheme.equals(SigV4Trait.ID.toString()) || scheme.equals(SigV4ATrait.ID.toString());
            traits.value(ShapeId.from(scheme), "auth", isSignature ? Map.of("name", name) : Map.of());
        }
        if (all.size() > 1) {
            traits.value(AuthTrait.ID, "auth", own);
        }
    }

    /** Adds the schemes of the operation, where they are not those of the service. */
    void addToOperation(TraitNodes traits, OperationDescription operation) {
        List<String> schemes = schemes(operation);
        boolean isOwn = !schemes.equals(serviceSchemes());
        traits.value(AuthTrait.ID, "auth", isOwn ? withoutNone(schemes) : null)
                .mark(OptionalAuthTrait.ID, "auth", schemes.contains(NO_AUTH))
                .mark(
                        UnsignedPayloadTrait.ID,
                        "unsignedPayload",
                        operation.unsignedPayload() || UNSIGNED_BODY.equals(operation.authtype()));
    }

    private List<String> schemes(OperationDescription operation) {
        if (!operation.auth().isEmpty()) {
            return operation.auth();
        } else if ("none".equals(operation.authtype())) {
            return List.of(NO_AUTH);
        } else if ("bearer".equals(operation.authtype())) {
            return List.of(HttpBearerAuthTrait.ID.toString());
        }
        return serviceSchemes();
    }

    private List<String> serviceSchemes() {
        return metadata.auth().isEmpty()
                ? SIGNATURE_VERSIONS.getOrDefault(
                        Objects.requireNonNullElse(metadata.signatureVersion(), "v4"), List.of())
                : metadata.auth();
    }

    private static List<String> withoutNone(List<String> schemes) {
        List<String> rest = new ArrayList<>(schemes);
        rest.remove(NO_AUTH);
        return rest;
    }
}
