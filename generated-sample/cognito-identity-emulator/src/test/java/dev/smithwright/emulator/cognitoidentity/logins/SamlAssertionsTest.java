package dev.smithwright.emulator.cognitoidentity.logins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamlAssertionsTest {

    @Test
    void readsTheNameIdentifier() {
        String response = "<p:Response xmlns:p='urn:oasis:names:tc:SAML:2.0:protocol' "
                + "xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'><a:Assertion><a:Subject>"
                + "<a:NameID> alice </a:NameID></a:Subject></a:Assertion></p:Response>";

        assertThat(SamlAssertions.read(base64(response))).isEqualTo(new SamlAssertion("alice", Map.of()));
    }

    @Test
    void readsAttributesWithAllTheirValues() {
        String response = "<a:Assertion xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'><a:NameID>alice</a:NameID>"
                + "<a:AttributeStatement><a:Attribute Name='groups'><a:AttributeValue>staff</a:AttributeValue>"
                + "<a:AttributeValue> admins </a:AttributeValue></a:Attribute><a:Attribute Name='mail'>"
                + "<a:AttributeValue>a@example.com</a:AttributeValue></a:Attribute></a:AttributeStatement></a:Assertion>";

        assertThat(SamlAssertions.read(base64(response)).attributes())
                .isEqualTo(Map.of("groups", List.of("staff", "admins"), "mail", List.of("a@example.com")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<NameID>of no namespace</NameID>",
                "<a:NameID xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'>never closed",
                "<a:NameID xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'> </a:NameID>",
                "<!DOCTYPE r [<!ENTITY who SYSTEM 'file:///etc/hostname'>]>"
                        + "<a:NameID xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'>&who;</a:NameID>"
            })
    void refusesWhatNamesNobody(String response) {
        assertThatExceptionOfType(NotAuthorizedException.class)
                .isThrownBy(() -> SamlAssertions.read(base64(response)))
                .withMessage("Invalid login token. Not a valid SAML assertion.");
    }

    @Test
    void saysNothingBesideItsRefusal() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (byte[] noText : List.of(new byte[] {(byte) 0x8f, (byte) 0x80}, new byte[] {'<', 'a', (byte) 0xff})) {
                assertThatExceptionOfType(NotAuthorizedException.class)
                        .isThrownBy(
                                () -> SamlAssertions.read(Base64.getEncoder().encodeToString(noText)));
            }
        } finally {
            System.setErr(before);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
