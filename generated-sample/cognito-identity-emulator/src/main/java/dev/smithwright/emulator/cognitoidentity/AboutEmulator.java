package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/** What kind of emulator this is. */
final class AboutEmulator {

    private AboutEmulator() {}

    static ServerResponse json(EmulatorSettings settings) {
        Map<String, Document> facts = new LinkedHashMap<>();
        facts.put("service", Document.of(CognitoIdentity.SERVICE.title()));
        facts.put("region", Document.of(settings.region()));
        facts.put("account", Document.of(settings.account()));
        return ControlAnswers.json(Document.of(facts));
    }
}
