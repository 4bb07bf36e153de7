package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.consumer.guide.JsonGuide;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Records as JSON, as somebody has them who keeps them in files. */
class JsonTest {

    @Test
    void theGuideIsRight() {
        assertThat(JsonGuide.roundTrip())
                .isEqualTo(GetIdInput.builder().identityPoolId("us-east-1:0").build());
        assertThat(JsonGuide.roundTrip().toJson()).isEqualTo("{\"IdentityPoolId\":\"us-east-1:0\"}");
    }

    @Test
    void whatTheServiceOrItsCommandLineSaysIsRead() {
        String seconds = "{\"Credentials\":{\"AccessKeyId\":\"AKID\",\"Expiration\":1.7673422455E9}}";
        String text =
                "{\"Credentials\": {\"AccessKeyId\": \"AKID\", \"Expiration\": \"2026-01-02T08:24:05.500000+00:00\"}}";

        assertThat(GetCredentialsForIdentityResponse.fromJson(seconds))
                .isEqualTo(GetCredentialsForIdentityResponse.fromJson(text))
                .extracting(GetCredentialsForIdentityResponse::credentials)
                .extracting(Credentials::expiration)
                .isEqualTo(Instant.parse("2026-01-02T08:24:05.500Z"));
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThatThrownBy(() -> IdentityPool.fromJson("{\"IdentityPoolName\":\"a\",\"OpenIdConnectProviderArns\":[]}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("$.IdentityPoolId is required; $.AllowUnauthenticatedIdentities is required");
    }

    @Test
    void secretsAreInJsonAndNotInToString() {
        Credentials credentials = Credentials.builder()
                .accessKeyId("AKID")
                .secretKey("hush")
                .sessionToken("whisper")
                .build();

        assertThat(credentials.toJson()).contains("hush", "whisper");
        assertThat(credentials.toString()).contains("AKID").doesNotContain("hush", "whisper");
    }
}
