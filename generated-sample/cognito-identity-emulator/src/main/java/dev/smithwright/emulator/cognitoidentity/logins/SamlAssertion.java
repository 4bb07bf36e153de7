package dev.smithwright.emulator.cognitoidentity.logins;

import java.util.List;
import java.util.Map;

/**
 * What a SAML response tells of its user.
 *
 * @param subject name identifier
 * @param attributes values by name of the attribute
 */
record SamlAssertion(String subject, Map<String, List<String>> attributes) {}
