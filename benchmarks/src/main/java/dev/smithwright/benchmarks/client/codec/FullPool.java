package dev.smithwright.benchmarks.client.codec;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A pool with everything that a pool can have: as an input of ours, as one of the AWS SDK's, and as one writes it by hand. */
final class FullPool {

    private static final String NAME = "sketches of the north wing";
    private static final String DEVELOPER = "login.example.com";
    private static final String USER_POOL = "cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab129faBb";
    private static final String CLIENT_ID = "7lhlkkfbfb4q5kpp90urffao";
    private static final String OPEN_ID_ARN = "arn:aws:iam::123456789012:oidc-provider/login.example.com";
    private static final String SAML_ARN = "arn:aws:iam::123456789012:saml-provider/example";

    private FullPool() {}

    private static Map<String, String> logins() {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("graph.facebook.com", "7346241598935552");
        logins.put("accounts.google.com", "123456789012.apps.googleusercontent.com");
        return logins;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("team", "sketches");
        tags.put("stage", "production");
        return tags;
    }

    static CreateIdentityPoolInput input() {
        return CreateIdentityPoolInput.builder()
                .identityPoolName(NAME)
                .allowUnauthenticatedIdentities(true)
                .allowClassicFlow(false)
                .supportedLoginProviders(logins())
                .developerProviderName(DEVELOPER)
                .openIdConnectProviderArns(List.of(OPEN_ID_ARN))
                .cognitoIdentityProviders(List.of(CognitoIdentityProvider.builder()
                        .providerName(USER_POOL)
                        .clientId(CLIENT_ID)
                        .serverSideTokenCheck(true)
                        .build()))
                .samlProviderArns(List.of(SAML_ARN))
                .identityPoolTags(tags())
                .build();
    }

    static software.amazon.awssdk.services.cognitoidentity.model.CreateIdentityPoolRequest sdkInput() {
        return software.amazon.awssdk.services.cognitoidentity.model.CreateIdentityPoolRequest.builder()
                .identityPoolName(NAME)
                .allowUnauthenticatedIdentities(true)
                .allowClassicFlow(false)
                .supportedLoginProviders(logins())
                .developerProviderName(DEVELOPER)
                .openIdConnectProviderARNs(OPEN_ID_ARN)
                .cognitoIdentityProviders(
                        software.amazon.awssdk.services.cognitoidentity.model.CognitoIdentityProvider.builder()
                                .providerName(USER_POOL)
                                .clientId(CLIENT_ID)
                                .serverSideTokenCheck(true)
                                .build())
                .samlProviderARNs(SAML_ARN)
                .identityPoolTags(tags())
                .build();
    }

    /** The floor: the same members of the same input, written by hand to the streaming generator that the runtime writes to as well. */
    static byte[] writeByHand(JsonFactory json, CreateIdentityPoolInput input) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), body)) {
            generator.writeStartObject();
            generator.writeStringProperty("IdentityPoolName", input.identityPoolName());
            generator.writeBooleanProperty("AllowUnauthenticatedIdentities", input.allowUnauthenticatedIdentities());
            if (input.allowClassicFlow() != null) {
                generator.writeBooleanProperty("AllowClassicFlow", input.allowClassicFlow());
            }
            if (input.supportedLoginProviders() != null) {
                writeMap(generator, "SupportedLoginProviders", input.supportedLoginProviders());
            }
            if (input.developerProviderName() != null) {
                generator.writeStringProperty("DeveloperProviderName", input.developerProviderName());
            }
            if (input.openIdConnectProviderArns() != null) {
                writeList(generator, "OpenIdConnectProviderARNs", input.openIdConnectProviderArns());
            }
            if (input.cognitoIdentityProviders() != null) {
                generator.writeArrayPropertyStart("CognitoIdentityProviders");
                for (CognitoIdentityProvider provider : input.cognitoIdentityProviders()) {
                    writeProvider(generator, provider);
                }
                generator.writeEndArray();
            }
            if (input.samlProviderArns() != null) {
                writeList(generator, "SamlProviderARNs", input.samlProviderArns());
            }
            if (input.identityPoolTags() != null) {
                writeMap(generator, "IdentityPoolTags", input.identityPoolTags());
            }
            generator.writeEndObject();
        }
        return body.toByteArray();
    }

    private static void writeProvider(JsonGenerator generator, CognitoIdentityProvider provider) {
        generator.writeStartObject();
        if (provider.providerName() != null) {
            generator.writeStringProperty("ProviderName", provider.providerName());
        }
        if (provider.clientId() != null) {
            generator.writeStringProperty("ClientId", provider.clientId());
        }
        if (provider.serverSideTokenCheck() != null) {
            generator.writeBooleanProperty("ServerSideTokenCheck", provider.serverSideTokenCheck());
        }
        generator.writeEndObject();
    }

    private static void writeMap(JsonGenerator generator, String name, Map<String, String> map) {
        generator.writeObjectPropertyStart(name);
        for (Map.Entry<String, String> entry : map.entrySet()) {
            generator.writeStringProperty(entry.getKey(), entry.getValue());
        }
        generator.writeEndObject();
    }

    private static void writeList(JsonGenerator generator, String name, List<String> texts) {
        generator.writeArrayPropertyStart(name);
        for (String text : texts) {
            generator.writeString(text);
        }
        generator.writeEndArray();
    }
}
