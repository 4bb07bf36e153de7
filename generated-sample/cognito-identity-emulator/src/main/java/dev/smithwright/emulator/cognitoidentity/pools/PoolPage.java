package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.emulator.cognitoidentity.identifiers.PageToken;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import dev.smithwright.emulator.cognitoidentity.store.PoolTable;
import java.util.List;

/** Cuts the list of pools into pages. */
final class PoolPage {

    private static final String LIST = "pools";

    private PoolPage() {}

    static ListIdentityPoolsResponse of(PoolTable pools, ListIdentityPoolsInput input) {
        int size = input.maxResults();
        PageToken start = PageToken.read(LIST, input.nextToken());
        List<PoolRow> found = pools.page(start.position(), size + 1);
        List<PoolRow> shown = found.subList(0, Math.min(size, found.size()));
        ListIdentityPoolsResponse.Builder page = ListIdentityPoolsResponse.builder()
                .identityPools(shown.stream().map(row -> brief(row.pool())).toList());
        if (found.size() > size) {
            page.nextToken(new PageToken(LIST, shown.get(size - 1).position()).toString());
        }
        return page.build();
    }

    private static IdentityPoolShortDescription brief(IdentityPool pool) {
        return IdentityPoolShortDescription.builder()
                .identityPoolId(pool.identityPoolId())
                .identityPoolName(pool.identityPoolName())
                .build();
    }
}
