package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads who a SAML response speaks of. Neither its signature nor its conditions are checked. */
final class SamlAssertions {

    private static final QName NAME_ID = new QName("urn:oasis:names:tc:SAML:2.0:assertion", "NameID");

    private SamlAssertions() {}

    /**
     * Returns the first name identifier.
     *
     * @param assertion the response in Base64
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if there is none to be found
     */
    static String subject(String assertion) {
        try {
            byte[] xml = Base64.getMimeDecoder().decode(assertion);
            return nameId(factory().createXMLStreamReader(new ByteArrayInputStream(xml)));
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

    private static String nameId(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement() && NAME_ID.equals(reader.getName())) {
                return reader.getElementText().strip();
            }
        }
        throw invalid();
    }

    /** Inferred: the words. */
    private static RuntimeException invalid() {
        return Faults.invalidLoginToken("Not a valid SAML assertion.");
    }
}
