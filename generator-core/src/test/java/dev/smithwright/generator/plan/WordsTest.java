package dev.smithwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "IdentityPoolId, identityPoolId, IDENTITY_POOL_ID",
        "OpenIdConnectProviderARNs, openIdConnectProviderArns, OPEN_ID_CONNECT_PROVIDER_ARNS",
        "ARN, arn, ARN",
        "RoleARN, roleArn, ROLE_ARN",
        "S3Bucket, s3Bucket, S3_BUCKET",
        "HTTPSPort, httpsPort, HTTPS_PORT",
        "DBSnapshots, dbSnapshots, DB_SNAPSHOTS",
        "IPv6Address, ipv6Address, IPV6_ADDRESS",
        "EC2InstanceIDs, ec2InstanceIds, EC2_INSTANCE_IDS",
        "x509Certificate, x509Certificate, X509_CERTIFICATE",
        "eTag, eTag, E_TAG",
        "ETag, eTag, E_TAG",
        "SHA256, sha256, SHA256",
        "aws:kms, awsKms, AWS_KMS",
        "__listOf__string, listOfString, LIST_OF_STRING",
        "snake_case_name, snakeCaseName, SNAKE_CASE_NAME",
        "UPPER_SNAKE, upperSnake, UPPER_SNAKE",
        "VpcId, vpcId, VPC_ID",
        "a, a, A"
    })
    void namesAreSplitIntoWords(String name, String lowerCamel, String constant) {
        assertThat(Words.of(name).lowerCamel()).isEqualTo(lowerCamel);
        assertThat(Words.of(name).constant()).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "IdentityPoolId, identity pool id",
        "RoleARN, role ARN",
        "HTTPSPort, HTTPS port",
        "OpenIdConnectProviderARNs, open id connect provider ARNs"
    })
    void aSentenceKeepsAcronyms(String name, String sentence) {
        assertThat(Words.of(name).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'*', ''", "'__', ''"})
    void aNameMayHaveNoWords(String name, String lowerCamel) {
        assertThat(Words.of(name).isEmpty()).isTrue();
        assertThat(Words.of(name).lowerCamel()).isEqualTo(lowerCamel);
    }
}
