package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.ListIdentitiesInput;
import dev.smithwright.cognitoidentity.model.ListIdentitiesResponse;
import dev.smithwright.emulator.cognitoidentity.identifiers.PageToken;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.IdentityRow;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;
import java.util.Map;

/** Cuts the list of a pool's identities into pages. */
final class IdentityPage {

    private static final String LIST = "identities of ";

    private IdentityPage() {}

    static ListIdentitiesResponse of(Transaction transaction, ListIdentitiesInput input) {
        int size = input.maxResults();
        String list = LIST + input.identityPoolId();
        PageToken start = PageToken.read(list, input.nextToken());
        boolean enabledOnly = Boolean.TRUE.equals(input.hideDisabled());
        List<IdentityRow> found =
                transaction.identities().page(input.identityPoolId(), start.position(), size + 1, enabledOnly);
        List<IdentityRow> shown = found.subList(0, Math.min(size, found.size()));
        ListIdentitiesResponse.Builder page = ListIdentitiesResponse.builder()
                .identityPoolId(input.identityPoolId())
                .identities(descriptions(transaction, shown));
        if (found.size() > size) {
            page.nextToken(new PageToken(list, shown.get(size - 1).position()).toString());
        }
        return page.build();
    }

    private static List<IdentityDescription> descriptions(Transaction transaction, List<IdentityRow> rows) {
        List<Identity> identities = rows.stream().map(IdentityRow::identity).toList();
        Map<String, List<Login>> logins =
                transaction.logins().of(identities.stream().map(Identity::id).toList());
        return identities.stream()
                .map(identity -> description(identity, logins.getOrDefault(identity.id(), List.of())))
                .toList();
    }

    static IdentityDescription description(Identity identity, List<Login> logins) {
        List<String> providers = logins.stream().map(Login::provider).distinct().toList();
        return IdentityDescription.builder()
                .identityId(identity.id())
                .logins(providers.isEmpty() ? null : providers)
                .creationDate(identity.created())
                .lastModifiedDate(identity.modified())
                .build();
    }
}
