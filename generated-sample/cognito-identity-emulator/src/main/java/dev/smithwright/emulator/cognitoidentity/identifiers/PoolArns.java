package dev.smithwright.emulator.cognitoidentity.identifiers;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of pools among all resources of AWS.
 *
 * @param region region of the pools
 * @param account account that owns them
 */
public record PoolArns(String region, String account) {

    private static final Pattern FORM =
            Pattern.compile("(arn:[\\w-]+:cognito-identity:[\\w-]+:\\d+:identitypool/)([\\w-]+:[0-9a-f-]+)");

    /** Returns the name of a pool, for example {@code arn:aws:cognito-identity:us-east-1:000000000000:identitypool/ID}. */
    public String of(String poolId) {
        return prefix() + poolId;
    }

    private String prefix() {
        return "arn:" + partition() + ":cognito-identity:" + region + ":" + account + ":identitypool/";
    }

    private String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /**
     * Returns the id of the pool that the ARN names.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if it names no pool at all
     * @throws dev.smithwright.cognitoidentity.model.ResourceNotFoundException if it names one of another region or account
     */
    public String poolId(String arn) {
        Matcher form = FORM.matcher(arn);
        if (!form.matches()) {
            throw Faults.invalidParameter("The resource is not an identity pool.");
        }
        if (!form.group(1).equals(prefix())) {
            throw Faults.poolNotFound(form.group(2));
        }
        return form.group(2);
    }
}
