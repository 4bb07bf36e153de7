package dev.smithwright.benchmarks.client.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.benchmarks.client.canned.CannedBodies;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.ListIdentitiesResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import tools.jackson.core.json.JsonFactory;

/** What is compared does the same. */
class CodecsAgreeTest {

    private final byte[] body = CannedBodies.identities(CannedBodies.PAGE).getBytes(StandardCharsets.UTF_8);

    @Test
    void aPageIsTheSameByHandAndByUs() {
        StreamedPage byHand = StreamedPage.read(new JsonFactory(), body);
        ListIdentitiesResponse ours = new ReadPage().read();

        assertThat(byHand.poolId()).isEqualTo(ours.identityPoolId()).isNotNull();
        assertThat(byHand.nextToken()).isEqualTo(ours.nextToken()).isNotNull();
        assertThat(byHand.identities())
                .hasSize(60)
                .isEqualTo(identities(ours).stream()
                        .map(identity -> new StreamedPage.Identity(
                                identity.identityId(),
                                identity.logins(),
                                identity.creationDate(),
                                identity.lastModifiedDate()))
                        .toList());
    }

    private static List<IdentityDescription> identities(ListIdentitiesResponse page) {
        return Objects.requireNonNull(page.identities());
    }

    @Test
    void aPageIsTheSameByTheAwsSdkAndByUs() {
        var sdk = new SdkCodec().readIdentities(body);
        ListIdentitiesResponse ours = new ReadPage().read();

        assertThat(sdk.identityPoolId()).isEqualTo(ours.identityPoolId());
        assertThat(sdk.identities()).zipSatisfy(identities(ours), (theirs, identity) -> {
            assertThat(theirs.identityId()).isEqualTo(identity.identityId());
            assertThat(theirs.creationDate()).isEqualTo(identity.creationDate());
            assertThat(theirs.lastModifiedDate()).isEqualTo(identity.lastModifiedDate());
            assertThat(theirs.hasLogins() ? theirs.logins() : null).isEqualTo(identity.logins());
        });
    }

    @Test
    void aPoolIsWrittenToTheSameBytesByHandByTheAwsSdkAndByUs() throws Exception {
        WritePool pool = new WritePool();
        String ours = new String(pool.smithwright(), StandardCharsets.UTF_8);
        SdkHttpFullRequest theirs = (SdkHttpFullRequest) pool.sdk();

        assertThat(new String(pool.byHand(), StandardCharsets.UTF_8)).isEqualTo(ours);
        assertThat(theirs.contentStreamProvider().orElseThrow().newStream()).hasContent(ours);
        assertThat(ours).contains("\"ServerSideTokenCheck\":true", "\"IdentityPoolTags\":{", "\"SamlProviderARNs\":[");
    }
}
