package dev.smithwright.emulator.cognitoidentity.site;

import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.IdentityRow;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.runtime.emulator.control.page.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The identities of a pool. */
final class KeptIdentities {

    private static final List<String> COLUMNS = List.of("Identity", "State", "Logins", "Created", "Changed");

    /** Digests and assertions' names are long, and tell no more at full length. */
    private static final int MAX_SUBJECT = 40;

    private KeptIdentities() {}

    static Table table(Transaction transaction, String poolId, int limit) {
        List<Identity> identities = transaction.identities().page(poolId, 0, limit, false).stream()
                .map(IdentityRow::identity)
                .toList();
        Map<String, List<Login>> logins =
                transaction.logins().of(identities.stream().map(Identity::id).toList());
        List<List<String>> rows = identities.stream()
                .map(identity -> row(identity, logins.getOrDefault(identity.id(), List.of())))
                .toList();
        return new Table(COLUMNS, rows, note(transaction.identities().count(poolId), rows.size()));
    }

    private static String note(int count, int shown) {
        if (count == 0) {
            return "No identities yet";
        }
        return count == shown ? Counts.of(count, "identity") : "and " + (count - shown) + " more";
    }

    private static List<String> row(Identity identity, List<Login> logins) {
        List<String> texts = logins.stream()
                .map(login -> login.provider() + ": " + cut(login.subject()))
                .toList();
        return List.of(
                identity.id(),
                state(identity, logins),
                texts.isEmpty() ? "–" : String.join(", ", texts),
                date(identity.created()),
                date(identity.modified()));
    }

    private static String state(Identity identity, List<Login> logins) {
        if (!identity.enabled()) {
            return "disabled";
        }
        return logins.isEmpty() ? "guest" : "authenticated";
    }

    private static String cut(String subject) {
        return subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT) + "…";
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
    }
}
