package dev.smithwright.runtime.client.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private final EndpointResolver resolver = new RegionalEndpointResolver(NoteBook.SERVICE);

    @ParameterizedTest
    @CsvSource({
        "us-east-1, https://notes.us-east-1.amazonaws.com",
        "cn-north-1, https://notes.cn-north-1.amazonaws.com.cn",
        "us-gov-west-1, https://notes.us-gov-west-1.amazonaws.com",
        "us-iso-east-1, https://notes.us-iso-east-1.c2s.ic.gov",
        "us-isob-east-1, https://notes.us-isob-east-1.sc2s.sgov.gov",
        "eu-isoe-west-1, https://notes.eu-isoe-west-1.cloud.adc-e.uk",
        "eusc-de-east-1, https://notes.eusc-de-east-1.amazonaws.eu",
        "xx-later-9, https://notes.xx-later-9.amazonaws.com"
    })
    void addressesFollowThePartition(String region, String address) {
        assertThat(resolver.resolve(in(region))).isEqualTo(Endpoint.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example/", "a.b", "us-east-1@evil", "US-EAST-1", "-a", "a-", "a b", "ü"})
    void aRegionCannotLeadToAnotherHost(String region) {
        assertThatThrownBy(() -> CallEndpoints.of(resolver, in(region)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a region");
    }

    @Test
    void aServiceWithoutPrefixNeedsAnEndpoint() {
        ServiceDescription service = new ServiceDescription("a#B", "B", "1", null, null, null, List.of());

        assertThatThrownBy(() -> new RegionalEndpointResolver(service).resolve(in("us-east-1")))
                .isInstanceOf(EndpointException.class)
                .hasMessage("the model of B names no endpoint prefix: call endpoint(...) on the builder");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aServiceWithoutRulesHasNoAddressesOfOtherKinds(boolean fips, boolean dualStack) {
        assertThatThrownBy(() -> resolver.resolve(EndpointParameters.of("us-east-1", fips, dualStack, null)))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("has no endpoint rules");
    }

    private static EndpointParameters in(String region) {
        return EndpointParameters.of(region, false, false, null);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:4566, http://127.0.0.1:4566/",
        "https://host/base, https://host/base/",
        "HTTP://host/, HTTP://host/",
        "http://[::1]:80, http://[::1]:80/"
    })
    void givenAddressesEndInASlash(String given, String address) {
        assertThat(EndpointAddress.parse(given)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host",
                "host:80",
                "ftp://host",
                "http:/path",
                "http://",
                "http://a b",
                "http://host?q",
                "http://host#f",
                "http://user@host",
                "file:///etc"
            })
    void whatIsNoAddressIsRefused(String given) {
        assertThatThrownBy(() -> EndpointAddress.parse(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the address of a service");
    }

    @Test
    void passwordsInAddressesAreNotRepeated() {
        assertThatThrownBy(() -> EndpointAddress.parse("http://user:secret@host"))
                .hasMessageContaining("host")
                .hasMessageNotContaining("secret");
    }
}
