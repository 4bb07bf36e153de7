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

    private final EndpointResolver resolver = new RegionalEndpointResolver();

    @ParameterizedTest
    @CsvSource({
        "us-east-1, https://notes.us-east-1.amazonaws.com",
        "cn-north-1, https://notes.cn-north-1.amazonaws.com.cn",
        "us-gov-west-1, https://notes.us-gov-west-1.amazonaws.com",
        "xx-later-9, https://notes.xx-later-9.amazonaws.com"
    })
    void addressesFollowThePartition(String region, String address) {
        assertThat(resolver.resolve(NoteBook.SERVICE, region)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "eusc-de-east-1"})
    void partitionsThatAreNotKnownAreNotGuessed(String region) {
        assertThatThrownBy(() -> resolver.resolve(NoteBook.SERVICE, region))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(region)
                .hasMessageContaining("call endpoint(...)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example/", "a.b", "us-east-1@evil", "US-EAST-1", "-a", "a-", "a b", "ü"})
    void aRegionCannotLeadToAnotherHost(String region) {
        assertThatThrownBy(() -> resolver.resolve(NoteBook.SERVICE, region))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a region");
    }

    @Test
    void aServiceWithoutPrefixNeedsAnEndpoint() {
        ServiceDescription service = new ServiceDescription("a#B", "B", "1", null, null, null, List.of());

        assertThatThrownBy(() -> resolver.resolve(service, "us-east-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the model of B names no endpoint prefix: call endpoint(...) on the builder");
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
