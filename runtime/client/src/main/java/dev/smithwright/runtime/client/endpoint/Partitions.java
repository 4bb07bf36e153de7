package dev.smithwright.runtime.client.endpoint;

import java.util.Map;

/** The partitions of AWS, and how their regions begin. */
final class Partitions {

    private static final Partition AWS = new Partition("aws", "amazonaws.com", "api.aws", true, true, "us-east-1");

    private static final Partition AWS_US_GOV =
            new Partition("aws-us-gov", "amazonaws.com", "api.aws", true, true, "us-gov-west-1");

    private static final Partition AWS_CN =
            new Partition("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", true, true, "cn-northwest-1");

    private static final Partition AWS_ISO =
            new Partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", true, true, "us-iso-east-1");

    private static final Partition AWS_ISO_B =
            new Partition("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", true, true, "us-isob-east-1");

    private static final Partition AWS_ISO_E =
            new Partition("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", true, true, "eu-isoe-west-1");

    private static final Partition AWS_ISO_F =
            new Partition("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", true, true, "us-isof-south-1");

    private static final Partition AWS_EUSC =
            new Partition("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", true, true, "eusc-de-east-1");

    /** What stands before the last two parts of a region's name, as {@code us-gov} does in {@code us-gov-west-1}. */
    private static final Map<String, Partition> BY_PREFIX = Map.of(
            "us-gov", AWS_US_GOV,
            "cn", AWS_CN,
            "us-iso", AWS_ISO,
            "us-isob", AWS_ISO_B,
            "eu-isoe", AWS_ISO_E,
            "us-isof", AWS_ISO_F,
            "eusc-de", AWS_EUSC);

    private static final Map<String, Partition> BY_GLOBAL_NAME = Map.of(
            "aws-us-gov-global", AWS_US_GOV,
            "aws-cn-global", AWS_CN,
            "aws-iso-global", AWS_ISO,
            "aws-iso-b-global", AWS_ISO_B,
            "aws-iso-f-global", AWS_ISO_F);

    private Partitions() {}

    static Partition of(String region) {
        Partition global = BY_GLOBAL_NAME.get(region);
        return global == null ? BY_PREFIX.getOrDefault(prefix(region), AWS) : global;
    }

    /** Returns what stands before a word and a number; an empty text where the name does not end in these. */
    private static String prefix(String region) {
        int number = region.lastIndexOf('-');
        int word = region.lastIndexOf('-', number - 1);
        boolean regular =
                word > 0 && word + 1 < number && isNumber(region, number + 1) && isWord(region, word + 1, number);
        return regular ? region.substring(0, word) : "";
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private static boolean isWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!HostLabels.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }
}
