package dev.smithwright.runtime.client.endpoint;

/**
 * A part of AWS with regions and host names of its own.
 *
 * @param name its name, for example {@code aws-cn}
 * @param dnsSuffix what its host names end in
 * @param dualStackDnsSuffix what its host names for IPv4 and IPv6 end in
 * @param supportsFips whether it has addresses with cryptography that FIPS 140 validates
 * @param supportsDualStack whether it has addresses for IPv4 and IPv6
 * @param implicitGlobalRegion the region that stands for it as a whole
 */
public record Partition(
        String name,
        String dnsSuffix,
        String dualStackDnsSuffix,
        boolean supportsFips,
        boolean supportsDualStack,
        String implicitGlobalRegion) {

    /** Returns the partition of a region; a region that is not known yet belongs to the public partition. */
    public static Partition of(String region) {
        return Partitions.of(region);
    }
}
