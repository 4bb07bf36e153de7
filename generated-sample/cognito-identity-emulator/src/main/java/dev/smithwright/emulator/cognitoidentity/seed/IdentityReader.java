package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.UnlinkDeveloperIdentityInput;
import dev.smithwright.emulator.cognitoidentity.developers.DeveloperUsers;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Entry;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Listing;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Mapping;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Scalar;
import dev.smithwright.emulator.cognitoidentity.identities.LoginLimits;
import dev.smithwright.emulator.cognitoidentity.logins.NamedLogins;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.runtime.shape.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads identities of a seed.
 *
 * @param checks what they are held to
 * @param pool their pool; null where there is a mistake in it, so that nothing can be held to it
 */
record IdentityReader(SeedChecks checks, @Nullable IdentityPool pool) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    SeedIdentity read(Mapping text) {
        Map<String, Document> typed = SeedTypes.structure(text, SeedSchema.IDENTITY);
        Document id = typed.get("IdentityId");
        if (id != null) {
            checks.read(text, Map.of("IdentityId", id), DescribeIdentityInput::readFrom);
        }
        List<SeedLogin> logins = logins(text, typed);
        checkTogether(text, logins);
        boolean isDisabled = Document.of(true).equals(typed.get("Disabled"));
        if (isDisabled && !logins.isEmpty()) {
            checks.mistakes()
                    .add(
                            text.place(),
                            "a disabled identity has no logins; leave out Disabled, or the logins and users");
        }
        return new SeedIdentity(
                text.place(),
                id instanceof Document.StringValue written ? written.value() : null,
                logins,
                date(text, typed, "CreationDate", IdentityDescription::creationDate),
                date(text, typed, "LastModifiedDate", IdentityDescription::lastModifiedDate),
                !isDisabled);
    }

    private List<SeedLogin> logins(Mapping text, Map<String, Document> typed) {
        List<SeedLogin> logins = new ArrayList<>();
        TextValue written = text.get("Logins");
        if (written instanceof Mapping byProvider) {
            Document map = typed.getOrDefault("Logins", Document.of(Map.of()));
            checks.read(
                    text,
                    Map.of("IdentityPoolId", Document.of(PoolReader.ANY_ID), "Logins", map),
                    GetIdInput::readFrom);
            scalars(byProvider).forEach(entry -> addLogin(logins, entry));
        } else if (written instanceof Listing) {
            checks.mistakes()
                    .add(
                            written.place(),
                            "of logins, DescribeIdentity tells the providers only;"
                                    + " write who the user is there, as PROVIDER: USER");
        }
        if (text.get("DeveloperUserIdentifiers") instanceof Mapping byProvider) {
            byProvider.entries().forEach(entry -> addUsers(logins, entry));
        }
        return logins;
    }

    private static List<Entry> scalars(Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.value() instanceof Scalar && !TextValue.isNull(entry.value()))
                .toList();
    }

    private void addLogin(List<SeedLogin> logins, Entry entry) {
        TextPlace place = entry.key().place();
        String provider = entry.key().text();
        String user = ((Scalar) entry.value()).text();
        if (pool != null) {
            checks.rule(
                    place,
                    "Logins",
                    "name a provider of the pool as the Logins of GetId do; users of the developer provider stand"
                            + " under DeveloperUserIdentifiers",
                    () -> logins.add(new SeedLogin(
                            place,
                            provider,
                            NamedLogins.of(pool, provider, user).subject())));
        }
    }

    private void addUsers(List<SeedLogin> logins, Entry entry) {
        String provider = entry.key().text();
        if (pool != null) {
            checks.rule(
                    entry.key().place(),
                    "DeveloperUserIdentifiers",
                    "name the pool's DeveloperProviderName",
                    () -> DeveloperUsers.checkProvider(pool, provider));
        }
        if (entry.value() instanceof Listing users) {
            for (TextValue user : users.items()) {
                if (user instanceof Scalar scalar && !TextValue.isNull(scalar)) {
                    checkUser(provider, scalar);
                    logins.add(new SeedLogin(scalar.place(), provider, scalar.text()));
                }
            }
        }
    }

    private void checkUser(String provider, Scalar user) {
        Map<String, Document> members = Map.of(
                "IdentityId",
                Document.of(PoolReader.ANY_ID),
                "IdentityPoolId",
                Document.of(PoolReader.ANY_ID),
                "DeveloperProviderName",
                Document.of(provider),
                "DeveloperUserIdentifier",
                Document.of(user.text()));
        checks.read(user, members, UnlinkDeveloperIdentityInput::readFrom);
    }

    private void checkTogether(Mapping text, List<SeedLogin> logins) {
        if (pool != null) {
            List<Login> all = logins.stream()
                    .map(login -> new Login(PoolReader.ANY_ID, login.provider(), login.subject()))
                    .toList();
            checks.rule(
                    text.place(),
                    "the identity",
                    "it can have 20 logins at most",
                    () -> LoginLimits.check(all, pool.developerProviderName()));
        }
    }

    private @Nullable Instant date(
            Mapping text,
            Map<String, Document> typed,
            String name,
            Function<IdentityDescription, @Nullable Instant> of) {
        TextValue written = text.get(name);
        Document value = typed.get(name);
        if (written == null || value == null) {
            return null;
        }
        IdentityDescription dates = checks.readDates(written, Map.of(name, value), IdentityDescription::readFrom);
        Instant date = dates == null ? null : of.apply(dates);
        if (date != null && (date.isBefore(Instant.EPOCH) || date.isAfter(LATEST))) {
            checks.mistakes().add(written.place(), name + " is not in the years from 1970 to 9999");
            return null;
        }
        return date == null ? null : date.truncatedTo(ChronoUnit.MILLIS);
    }
}
