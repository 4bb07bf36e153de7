package dev.smithwright.runtime.client.endpoint;

/** The parts of AWS whose host names are known here, each with regions and a DNS suffix of its own. */
enum Partition {
    AWS("amazonaws.com"),
    AWS_CN("amazonaws.com.cn"),
    AWS_US_GOV("amazonaws.com");

    private final String dnsSuffix;

    Partition(String dnsSuffix) {
        this.dnsSuffix = dnsSuffix;
    }

    String dnsSuffix() {
        return dnsSuffix;
    }

    /** Returns the partition of a region; a region that is not known yet belongs to the public partition. */
    static Partition of(String region) {
        if (region.startsWith("cn-")) {
            return AWS_CN;
        }
        if (region.startsWith("us-gov-")) {
            return AWS_US_GOV;
        }
        if (region.contains("-iso") || region.startsWith("eusc-")) {
            throw new IllegalArgumentException("region " + region
                    + " is in a partition whose host names are not known here: call endpoint(...) on the builder");
        }
        return AWS;
    }
}
