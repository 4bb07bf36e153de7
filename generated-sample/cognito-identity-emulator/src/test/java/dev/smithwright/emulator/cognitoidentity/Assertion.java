package dev.smithwright.emulator.cognitoidentity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A SAML assertion as a provider might write it, without signature.
 *
 * @param subject name identifier
 * @param attributes attributes, as XML
 */
record Assertion(String subject, String attributes) {

    static final String ROLE = "https://aws.amazon.com/SAML/Attributes/Role";

    static Assertion of(String subject) {
        return new Assertion(subject, "");
    }

    Assertion attribute(String name, String value) {
        return new Assertion(
                subject,
                attributes + "<Attribute Name='" + name + "'><AttributeValue>" + value
                        + "</AttributeValue></Attribute>");
    }

    String text() {
        String xml = "<Assertion xmlns='urn:oasis:names:tc:SAML:2.0:assertion'><Subject><NameID>" + subject
                + "</NameID></Subject><AttributeStatement>" + attributes + "</AttributeStatement></Assertion>";
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }
}
