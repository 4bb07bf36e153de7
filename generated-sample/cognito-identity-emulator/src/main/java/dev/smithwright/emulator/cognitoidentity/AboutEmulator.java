package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.page.Fact;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What kind of emulator this is.
 *
 * @param settings what it was started with
 * @param since when it was started
 */
record AboutEmulator(EmulatorSettings settings, Instant since) {

    /** Returns the facts for a page. */
    List<Fact> facts() {
        return List.of(
                new Fact("Service", title()),
                new Fact("Region", settings.region()),
                new Fact("Account", settings.account()),
                new Fact("Store", store()),
                new Fact("Version", version()),
                new Fact("Up since", since.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    static String title() {
        return CognitoIdentity.SERVICE.title();
    }

    /** The address of a database may hold a password, and its name is told by nobody's need. */
    private String store() {
        if (settings.store() instanceof StoreLocation.Directory directory) {
            return directory.path().toString();
        }
        return settings.store() instanceof StoreLocation.PostgreSql ? "PostgreSQL" : "in memory";
    }

    /** A class that comes from no jar has no version. */
    private static String version() {
        String version = AboutEmulator.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    /** Returns the same for programs. */
    ServerResponse json() {
        Map<String, Document> members = new LinkedHashMap<>();
        for (Fact fact : facts()) {
            members.put(memberName(fact.name()), Document.of(fact.value()));
        }
        return ControlAnswers.json(Document.of(members));
    }

    private static String memberName(String name) {
        int space = name.indexOf(' ');
        String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
        return space < 0
                ? first
                : first + name.substring(space + 1, space + 2).toUpperCase(Locale.ROOT) + name.substring(space + 2);
    }
}
