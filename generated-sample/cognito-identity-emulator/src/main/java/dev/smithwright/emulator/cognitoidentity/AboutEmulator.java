package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.page.Fact;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of emulator this is.
 *
 * @param settings what it was started with
 * @param since when it was started
 */
record AboutEmulator(EmulatorSettings settings, Instant since) {

    static String title() {
        return CognitoIdentity.SERVICE.title();
    }

    /** Returns what a page tells below the title. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Region", settings.region()));
        facts.add(new Fact("Account", settings.account()));
        facts.add(new Fact("Store", store()));
        facts.add(new Fact("Up since", upSince().replace('T', ' ').replace("Z", " UTC")));
        String version = version();
        if (version != null) {
            facts.add(new Fact("Version", version));
        }
        return facts;
    }

    /** Returns the same for programs. */
    ServerResponse json() {
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("service", Document.of(title()));
        members.put("region", Document.of(settings.region()));
        members.put("account", Document.of(settings.account()));
        members.put("store", Document.of(store()));
        members.put("upSince", Document.of(upSince()));
        String version = version();
        if (version != null) {
            members.put("version", Document.of(version));
        }
        return ControlAnswers.json(Document.of(members));
    }

    private String upSince() {
        return since.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Of a database no more than its kind: the address may hold a password. */
    private String store() {
        if (settings.store() instanceof StoreLocation.Directory directory) {
            return directory.path().toString();
        }
        return settings.store() instanceof StoreLocation.PostgreSql ? "PostgreSQL" : "in memory";
    }

    /** Classes that come from no jar have no version. */
    private static @Nullable String version() {
        return AboutEmulator.class.getPackage().getImplementationVersion();
    }
}
