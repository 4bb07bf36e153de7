package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProcessRegionTest {

    private final Properties properties = new Properties();

    @Test
    void theSystemPropertyGoesFirst() {
        properties.setProperty("aws.region", "eu-west-1");

        assertThat(region(Map.of("AWS_REGION", "us-east-1"))).isEqualTo("eu-west-1");
    }

    @Test
    void thenTheEnvironment() {
        properties.setProperty("aws.region", " ");

        assertThat(region(Map.of("AWS_REGION", "us-east-1"))).isEqualTo("us-east-1");
    }

    @Test
    void thereMayBeNone() {
        assertThat(region(Map.of("AWS_REGION", ""))).isNull();
        assertThat(region(Map.of())).isNull();
    }

    private String region(Map<String, String> environment) {
        return new ProcessRegion(properties, environment).region();
    }
}
