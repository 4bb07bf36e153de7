package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.runtime.operation.Paginator;
import dev.smithwright.runtime.operation.ResumableIterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the guide to the client shows of pages. */
final class PagesGuide {

    private PagesGuide() {}

    static void read(CognitoIdentityClient client) {
        // docs: pages
        Paginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription> pools =
                client.listIdentityPoolsPaginator(in -> in.maxResults(60));

        for (IdentityPoolShortDescription pool : pools.items()) { // fetched page by page, as the loop asks
            System.out.println(pool.identityPoolName());
        }
        pools.items().stream()
                .map(IdentityPoolShortDescription::identityPoolId)
                .limit(5)
                .forEach(System.out::println);
        for (ListIdentityPoolsResponse page : pools.pages()) {
            System.out.println(page.identityPools());
        }
        // end
    }

    static void resume(
            Paginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription> pools) {
        // docs: resume
        ResumableIterator<IdentityPoolShortDescription> some =
                pools.maxItems(3).items().iterator();
        some.forEachRemaining(pool -> System.out.println(pool.identityPoolName()));

        String token = some.resumeToken(); // a text, to be kept; null where nothing is left
        if (token != null) {
            pools.pageSize(2).startingToken(token).items().forEach(pool -> System.out.println(pool.identityPoolName()));
        }
        // end
    }

    static CompletableFuture<Void> publish(CognitoIdentityAsyncClient client) {
        // docs: publisher
        CompletableFuture<List<IdentityPoolShortDescription>> all = client.listIdentityPoolsPaginator(
                        in -> in.maxResults(60))
                .items()
                .toList();
        CompletableFuture<Void> printed = client.listIdentityPoolsPaginator(in -> in.maxResults(60))
                .pages()
                .forEach(System.out::println);
        // end
        return CompletableFuture.allOf(all, printed);
    }
}
