package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.AwsJsonVersion;
import dev.smithwright.runtime.operation.ServiceDescription;

/** Chooses among the protocols that a service speaks. */
final class Protocols {

    private Protocols() {}

    /** Returns the first of the service's protocols that is known here. */
    static AwsJson of(ServiceDescription service) {
        for (String protocol : service.protocols()) {
            if (protocol.equals("awsJson1_1")) {
                return new AwsJson(AwsJsonVersion.V1_1);
            }
            if (protocol.equals("awsJson1_0")) {
                return new AwsJson(AwsJsonVersion.V1_0);
            }
        }
        throw new IllegalArgumentException(
                service.name() + " speaks " + service.protocols() + "; this emulator speaks awsJson1_0 and awsJson1_1");
    }
}
