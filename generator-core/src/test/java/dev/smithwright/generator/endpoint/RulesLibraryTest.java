package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.endpoint.Arn;
import dev.smithwright.runtime.client.endpoint.EndpointFunctions;
import dev.smithwright.runtime.client.endpoint.Partition;
import dev.smithwright.runtime.client.endpoint.UrlParts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsArn;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsPartition;
import software.amazon.smithy.rulesengine.aws.language.functions.IsVirtualHostableS3Bucket;
import software.amazon.smithy.rulesengine.aws.language.functions.partition.PartitionOutputs;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.IsValidHostLabel;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.ParseUrl;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.Split;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.Substring;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.UriEncode;

/** The runtime's functions of the rules language and its partitions, beside Smithy's. */
class RulesLibraryTest {

    static List<String> regions() {
        return List.of(
                "us-east-1",
                "eu-west-3",
                "mx-central-1",
                "aws-global",
                "us-gov-west-1",
                "aws-us-gov-global",
                "cn-north-1",
                "aws-cn-global",
                "us-iso-east-1",
                "us-iso-later-7",
                "aws-iso-global",
                "us-isob-east-1",
                "aws-iso-b-global",
                "eu-isoe-west-1",
                "us-isof-south-1",
                "aws-iso-f-global",
                "eusc-de-east-1",
                "eusc-de-west-12",
                "xx-later-9",
                "us-gov-west",
                "us-gov-west-",
                "cn--1",
                "cn-a-b-1",
                "local",
                "",
                "-",
                "us-iso-east-1x");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void partitionsOfRegions(String region) {
        software.amazon.smithy.rulesengine.aws.language.functions.partition.Partition theirs =
                AwsPartition.findPartition(region);
        PartitionOutputs outputs = theirs.getOutputs();

        assertThat(Partition.of(region))
                .isEqualTo(new Partition(
                        theirs.getId(),
                        outputs.getDnsSuffix(),
                        outputs.getDualStackDnsSuffix(),
                        outputs.supportsFips(),
                        outputs.supportsDualStack(),
                        outputs.getImplicitGlobalRegion()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:s3:us-west-2:123:accesspoint/name:x",
                "arn:aws:s3:::bucket",
                "arn:aws:s3:::",
                "arn:aws:s3::",
                "arn::s3:::b",
                "arn:aws::::b",
                "urn:aws:s3:::bucket",
                "arn:aws:dynamodb:us-east-1:1:table/a//b/",
                ""
            })
    void arns(String text) {
        Arn expected = AwsArn.parse(text)
                .map(arn -> new Arn(
                        arn.getPartition(), arn.getService(), arn.getRegion(), arn.getAccountId(), arn.getResource()))
                .orElse(null);

        assertThat(Arn.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bucket",
                "a",
                "ab",
                "my-bucket",
                "my.bucket",
                "my..bucket",
                "my.-bucket",
                "-bucket",
                "bucket-",
                "Bucket",
                "a.b",
                "1.2.3.4",
                "1.2.3",
                "192.168.5.256",
                "my_bucket",
                "a--b",
                "",
                ".",
                "a-",
                "example.com",
                "ü",
                "a234567890123456789012345678901234567890123456789012345678901234"
            })
    void labelsAndBuckets(String text) {
        for (boolean dots : List.of(true, false)) {
            assertThat(EndpointFunctions.isValidHostLabel(text, dots))
                    .isEqualTo(IsValidHostLabel.isValidHostLabel(text, dots));
            assertThat(Value.booleanValue(EndpointFunctions.isVirtualHostableS3Bucket(text, dots)))
                    .isEqualTo(IsVirtualHostableS3Bucket.getDefinition()
                            .evaluate(List.of(Value.stringValue(text), Value.booleanValue(dots))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdef", "a", "", "-._~ /*+%ü€😀", "ab--cd--e", "--", "ab--"})
    void texts(String text) {
        assertThat(Value.stringValue(EndpointFunctions.uriEncode(text)))
                .isEqualTo(UriEncode.getDefinition().evaluate(List.of(Value.stringValue(text))));
        for (boolean reverse : List.of(true, false)) {
            assertThat(EndpointFunctions.substring(text, 0, 2, reverse))
                    .isEqualTo(Substring.getSubstring(text, 0, 2, reverse));
            assertThat(EndpointFunctions.substring(text, 1, 4, reverse))
                    .isEqualTo(Substring.getSubstring(text, 1, 4, reverse));
        }
        for (int limit = 0; limit < 4; limit++) {
            assertThat(EndpointFunctions.split(text, "--", limit)).isEqualTo(Split.split(text, "--", limit));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com:81/a/b",
                "https://example.com/a/",
                "https://127.0.0.1",
                "https://[::1]:80/x",
                "https://example.com?q=1"
            })
    void urls(String text) {
        Value theirs = ParseUrl.getDefinition().evaluate(List.of(Value.stringValue(text)));
        UrlParts ours = UrlParts.parse(text);

        assertThat(ours == null).isEqualTo(theirs.isEmpty());
        if (ours != null) {
            assertThat(ours.scheme()).isEqualTo(part(theirs, "scheme"));
            assertThat(ours.authority()).isEqualTo(part(theirs, "authority"));
            assertThat(ours.path()).isEqualTo(part(theirs, "path"));
            assertThat(ours.normalizedPath()).isEqualTo(part(theirs, "normalizedPath"));
            assertThat(ours.isIp())
                    .isEqualTo(theirs.expectRecordValue()
                            .get("isIp")
                            .expectBooleanValue()
                            .getValue());
        }
    }

    private static String part(Value record, String name) {
        return record.expectRecordValue().get(name).expectStringValue().getValue();
    }
}
