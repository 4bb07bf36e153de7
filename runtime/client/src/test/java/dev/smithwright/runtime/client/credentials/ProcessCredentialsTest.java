package dev.smithwright.runtime.client.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.configuration.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class ProcessCredentialsTest {

    private static final String PROFILE_KEYS = "[default]\naws_access_key_id = FILE\naws_secret_access_key = s3cr3t\n";

    @TempDir
    Path home;

    private Surroundings process;

    @BeforeEach
    void startWithNothing() {
        process = new Surroundings(home);
    }

    @Test
    void propertiesGoBeforeTheEnvironmentAndThatBeforeTheProfile() {
        process.credentials(PROFILE_KEYS);
        assertThat(identity()).isEqualTo(AwsCredentialsIdentity.create("FILE", "s3cr3t"));

        process.variable("AWS_ACCESS_KEY_ID", "VARIABLE").variable("AWS_SECRET_ACCESS_KEY", "of-variable");
        assertThat(identity()).isEqualTo(AwsCredentialsIdentity.create("VARIABLE", "of-variable"));

        process.property("aws.accessKeyId", "PROPERTY").property("aws.secretAccessKey", "of-property");
        assertThat(identity()).isEqualTo(AwsCredentialsIdentity.create("PROPERTY", "of-property"));
    }

    @Test
    void aTokenMakesThemTemporary() {
        process.credentials(PROFILE_KEYS + "aws_session_token = t1\n");
        assertThat(identity()).isEqualTo(AwsSessionCredentialsIdentity.create("FILE", "s3cr3t", "t1"));

        process.variable("AWS_ACCESS_KEY_ID", "V")
                .variable("AWS_SECRET_ACCESS_KEY", "v")
                .variable("AWS_SESSION_TOKEN", "t2");
        assertThat(identity()).isEqualTo(AwsSessionCredentialsIdentity.create("V", "v", "t2"));

        process.property("aws.accessKeyId", "P")
                .property("aws.secretAccessKey", "p")
                .property("aws.sessionToken", "t3");
        assertThat(identity()).isEqualTo(AwsSessionCredentialsIdentity.create("P", "p", "t3"));
    }

    @Test
    void halfOfAKeyIsNotMixedWithTheHalfOfAnother() {
        process.property("aws.accessKeyId", "PROPERTY")
                .variable("AWS_SECRET_ACCESS_KEY", "of-variable")
                .variable("AWS_SESSION_TOKEN", "t")
                .credentials(PROFILE_KEYS);

        assertThat(identity()).isEqualTo(AwsCredentialsIdentity.create("FILE", "s3cr3t"));
    }

    @Test
    void theNamesOfTheFirstAwsSdkAreNotAsked() {
        process.property("aws.accessKeyId", "OLD")
                .property("aws.secretKey", "old")
                .variable("AWS_ACCESS_KEY", "OLD");

        assertThatThrownBy(this::identity).hasMessageContaining("there are no credentials");
    }

    @Test
    void theProfileMayStandInTheConfigFile() {
        process.config("[profile a]\naws_access_key_id = A\naws_secret_access_key = a\n")
                .variable("AWS_PROFILE", "a");

        assertThat(identity()).isEqualTo(AwsCredentialsIdentity.create("A", "a"));
    }

    @Test
    void keysThatAreRenewedInTheFileAreSeen() throws IOException {
        process.credentials(PROFILE_KEYS);
        ProcessCredentials credentials = new ProcessCredentials(process.settings());
        assertThat(identity(credentials).accessKeyId()).isEqualTo("FILE");

        process.credentials(PROFILE_KEYS.replace("FILE", "NEXT"));
        Files.setLastModifiedTime(process.credentialsPath(), FileTime.fromMillis(1));
        assertThat(identity(credentials).accessKeyId()).isEqualTo("NEXT");

        Files.delete(process.credentialsPath());
        assertThatThrownBy(() -> identity(credentials)).hasMessageContaining("(which does not exist)");
    }

    @Test
    void theFilesAreNotReadForWhatTheEnvironmentHas() {
        process.config("no shared file")
                .credentials("no shared file")
                .variable("AWS_ACCESS_KEY_ID", "V")
                .variable("AWS_SECRET_ACCESS_KEY", "v");

        assertThat(identity().accessKeyId()).isEqualTo("V");
    }

    @Test
    void withoutAnyTheMessageSaysWhereToPutThem() {
        process.variable("AWS_PROFILE", "a");

        assertThatThrownBy(this::identity)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "there are no credentials. Call credentials(...) on the client's builder, or set -Daws.accessKeyId and"
                                + " -Daws.secretAccessKey, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or aws_access_key_id and"
                                + " aws_secret_access_key of profile 'a' in " + process.credentialsPath()
                                + " (which does not exist) and " + process.configPath()
                                + " (which does not exist). For the credentials of a container or an instance, put"
                                + " software.amazon.awssdk:auth on the class path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"})
    void inAContainerTheMessageSaysSo(String variable) {
        process.variable(variable, "http://169.254.170.2/s3cr3t");

        assertThatThrownBy(this::identity)
                .hasMessageEndingWith(". For " + variable + ", put software.amazon.awssdk:auth on the class path")
                .hasMessageNotContaining("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role_arn=s3cr3t,source_profile=x | role_arn | auth and software.amazon.awssdk:sts",
                "role_arn=s3cr3t,credential_source=x | role_arn | auth and software.amazon.awssdk:sts",
                "role_arn=s3cr3t,web_identity_token_file=x | web_identity_token_file | auth and software.amazon.awssdk:sts",
                "sso_session=s3cr3t | sso_session | auth, software.amazon.awssdk:sso and software.amazon.awssdk:ssooidc",
                "sso_start_url=s3cr3t | sso_start_url | auth and software.amazon.awssdk:sso",
                "sso_account_id=s3cr3t | sso_account_id | auth and software.amazon.awssdk:sso",
                "login_session=s3cr3t | login_session | auth and software.amazon.awssdk:signin",
                "credential_process=s3cr3t | credential_process | auth"
            })
    void aProfileThatNeedsMoreSaysWhatToAdd(String properties, String key, String modules) {
        process.credentials(PROFILE_KEYS).config("[default]\n" + properties.replace(',', '\n') + "\n");

        assertThatThrownBy(this::identity)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the credentials are to come from " + key + " of profile 'default' in " + process.configPath()
                                + ", which is left to AWS's own chain: put software.amazon.awssdk:" + modules
                                + " on the class path, or call credentials(...) on the client's builder");
    }

    @Test
    void aRoleThatNothingLeadsToIsPassedOverAsInTheAwsSdk() {
        process.credentials(PROFILE_KEYS).config("[default]\nrole_arn = arn\n");

        assertThat(identity().accessKeyId()).isEqualTo("FILE");
    }

    @Test
    void aWebIdentityOfTheEnvironmentGoesBeforeTheProfile() {
        process.credentials(PROFILE_KEYS).variable("AWS_WEB_IDENTITY_TOKEN_FILE", "/token");
        assertThat(identity().accessKeyId()).isEqualTo("FILE");

        process.variable("AWS_ROLE_ARN", "arn");
        assertThatThrownBy(this::identity)
                .hasMessageStartingWith("the credentials are to come from AWS_WEB_IDENTITY_TOKEN_FILE, ")
                .hasMessageContaining("software.amazon.awssdk:sts");

        process.variable("AWS_ACCESS_KEY_ID", "V").variable("AWS_SECRET_ACCESS_KEY", "v");
        assertThat(identity().accessKeyId()).isEqualTo("V");
    }

    @Test
    void aFileThatMakesNoSenseIsToldWithoutItsText() {
        process.credentials("[default]\naws_secret_access_key s3cr3t\n");

        assertThatThrownBy(this::identity)
                .hasMessageStartingWith(process.credentialsPath() + ", line 2: ")
                .hasMessageNotContaining("s3cr3t");
    }

    private AwsCredentialsIdentity identity() {
        return identity(new ProcessCredentials(process.settings()));
    }

    private static AwsCredentialsIdentity identity(ProcessCredentials credentials) {
        try {
            return credentials.resolveIdentity().join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
