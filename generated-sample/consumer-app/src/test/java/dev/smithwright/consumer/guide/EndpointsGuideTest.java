package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The guide's endpoints are what it says. */
class EndpointsGuideTest {

    @Test
    void areWhatTheCommentsSay() {
        EndpointsGuide.client().close();
        assertThat(Printed.by(EndpointsGuide::ask))
                .containsExactly(
                        "https://cognito-identity.cn-north-1.api.amazonwebservices.com.cn",
                        "Invalid Configuration: Missing Region");
    }
}
