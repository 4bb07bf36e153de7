package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads who a SAML response speaks of, and what it tells of them. Neither its signature nor its conditions are checked. */
final class SamlAssertions {

    private static final String NAMESPACE = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static final QName NAME_ID = new QName(NAMESPACE, "NameID");
    private static final QName ATTRIBUTE = new QName(NAMESPACE, "Attribute");
    private static final QName VALUE = new QName(NAMESPACE, "AttributeValue");

    private SamlAssertions() {}

    /**
     * Returns what the response tells.
     *
     * @param assertion the response in Base64
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if it names nobody
     */
    static SamlAssertion read(String assertion) {
        try {
            // Decoded here, as the parser writes about what is no UTF-8 to the standard error.
            String xml = new String(Base64.getMimeDecoder().decode(assertion), StandardCharsets.UTF_8);
            return read(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (IllegalArgumentException | XMLStreamException e) {
            throw invalid();
        }
    }

    /** The text comes from strangers: it may define no entities and fetch nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static SamlAssertion read(XMLStreamReader reader) throws XMLStreamException {
        String subject = null;
        String attribute = "";
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            QName element = reader.getName();
            if (NAME_ID.equals(element) && subject == null) {
                subject = reader.getElementText().strip();
            } else if (ATTRIBUTE.equals(element)) {
                attribute = reader.getAttributeValue(null, "Name");
            } else if (VALUE.equals(element) && attribute != null) {
                attributes
                        .computeIfAbsent(attribute, name -> new ArrayList<>())
                        .add(reader.getElementText().strip());
            }
        }
        if (subject == null || subject.isEmpty()) {
            throw invalid();
        }
        return new SamlAssertion(subject, attributes);
    }

    /** Inferred: the words. */
    private static RuntimeException invalid() {
        return Faults.invalidLoginToken("Not a valid SAML assertion.");
    }
}
