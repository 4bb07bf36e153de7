package dev.smithwright.generator.load.c2j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumNamesTest {

    @ParameterizedTest
    @CsvSource({
        "AuthenticatedRole, AUTHENTICATED_ROLE",
        "InternalServerError, INTERNAL_SERVER_ERROR",
        "IN_PROGRESS, IN_PROGRESS",
        "in-progress, IN_PROGRESS",
        "aws:kms, AWS_KMS",
        "SAMLProvider, SAML_PROVIDER",
        "DEFAULT_4XX, DEFAULT_4XX",
        "S3Bucket, S3_BUCKET",
        "TLS1.3, TLS1_3",
        "ml.p3.2xlarge, ML_P3_2XLARGE",
        "13.5, _13_5",
        "--dry run--, DRY_RUN",
        "'*', U002A",
        "<=, U003C_U003D",
        "'', EMPTY",
    })
    void namesAValueByItsWords(String value, String name) {
        assertThat(EnumNames.of(List.of(value))).containsExactly(entry(name, value));
    }

    @Test
    void keepsOrderAndTellsAlikeValuesApart() {
        assertThat(EnumNames.of(List.of("b", "a", "B", "b", "A-", "a_2")))
                .containsExactly(
                        entry("B", "b"), entry("A", "a"), entry("B_2", "B"), entry("A_2", "A-"), entry("A_2_2", "a_2"));
    }
}
