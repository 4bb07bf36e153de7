package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.ServicePlan;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cognito Identity with the two paginators that its model does not name. */
class InferredPaginatorsTest {

    private static SortedMap<String, String> sources;

    @BeforeAll
    static void generate() {
        ModelSources models = new ModelSources(List.of(), List.of(Path.of("../model/src/main/resources")));
        ServicePlan plan = Generated.plan(models, "test.identity", true);
        assertThat(plan.inferredPaginators()).containsExactly("ListIdentities", "LookupDeveloperIdentity");
        assertThat(plan.summary().paginators()).isEqualTo(3);
        sources = Generated.sources(plan);
    }

    @Test
    void theyCompileLikeAllElse() {
        assertThat(Javac.complaints(sources)).isEmpty();
    }

    @Test
    void theyAreLikeThoseOfTheModel() {
        assertThat(sources.get("test/identity/paginators/ListIdentitiesPaginator.java"))
                .contains(
                        "extends Paginator<ListIdentitiesInput, ListIdentitiesResponse, IdentityDescription> {",
                        "return input.toBuilder().nextToken(token).build();",
                        "return input.toBuilder().maxResults(pageSize).build();",
                        "List<IdentityDescription> identities = page.identities();");
        assertThat(sources.get("test/identity/CognitoIdentity.java"))
                .containsSubsequence(
                        "PaginatedOperation<", "ListIdentitiesInput,", "IdentityDescription>", "LIST_IDENTITIES =");
        assertThat(sources.get("test/identity/CognitoIdentityClient.java"))
                .containsSubsequence("lookupDeveloperIdentityPaginator(", "LookupDeveloperIdentityInput input");
        assertThat(sources.get("test/identity/CognitoIdentityAsyncClient.java"))
                .containsSubsequence("listIdentitiesPaginator(", "ListIdentitiesInput input");
    }

    @Test
    void theySayThatTheyAreInferred() {
        assertThat(sources.get("test/identity/paginators/LookupDeveloperIdentityPaginator.java"))
                .contains("""
                         * The results of {@code LookupDeveloperIdentity}, page by page or item by item.
                         *
                         * <p>The model does not say that the operation has pages. They are inferred from the names of its members:
                         * {@code NextToken} leads to the next one, {@code DeveloperUserIdentifierList} holds the items.
                         */
                        """);
        assertThat(sources.get("test/identity/paginators/ListIdentityPoolsPaginator.java"))
                .doesNotContain("inferred");
    }
}
