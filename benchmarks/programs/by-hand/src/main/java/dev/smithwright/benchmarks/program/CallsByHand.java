package dev.smithwright.benchmarks.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Two calls as one writes them by hand, for this service, for answers without mistakes, and for nothing else. */
public final class CallsByHand {

    private static final String TARGET = "AWSCognitoIdentityService.";
    private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    private final JsonFactory json = new JsonFactory();
    private final URL endpoint;
    private final Headers headers;

    /** What a request needs besides its type and target. */
    @FunctionalInterface
    public interface Headers {

        /** Returns header values by name for a request with this body and target. */
        Map<String, String> of(byte[] body, String target);
    }

    /** A pool as the list shows it. */
    public record Pool(String id, String name) {}

    /** Makes calls to the endpoint. */
    public CallsByHand(String endpoint, Headers headers) throws IOException {
        this.endpoint = new URL(endpoint);
        this.headers = headers;
    }

    /** Returns the id of a new guest. */
    public String getId(String poolId) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), body)) {
            generator.writeStartObject();
            generator.writeStringProperty("IdentityPoolId", poolId);
            generator.writeEndObject();
        }
        String id = "";
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), call("GetId", body.toByteArray()))) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("IdentityId")) {
                    id = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
        }
        return id;
    }

    /** Returns a page of pools. */
    public List<Pool> listIdentityPools(int maxResults) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), body)) {
            generator.writeStartObject();
            generator.writeNumberProperty("MaxResults", maxResults);
            generator.writeEndObject();
        }
        List<Pool> pools = new ArrayList<>();
        try (JsonParser parser =
                json.createParser(ObjectReadContext.empty(), call("ListIdentityPools", body.toByteArray()))) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("IdentityPools")) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        pools.add(pool(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        return pools;
    }

    private static Pool pool(JsonParser parser) {
        String id = "";
        String poolName = "";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "IdentityPoolId" -> id = parser.getString();
                case "IdentityPoolName" -> poolName = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new Pool(id, poolName);
    }

    private byte[] call(String operation, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setConnectTimeout(3_000);
        connection.setReadTimeout(60_000);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", CONTENT_TYPE);
        connection.setRequestProperty("X-Amz-Target", TARGET + operation);
        for (Map.Entry<String, String> header :
                headers.of(body, TARGET + operation).entrySet()) {
            connection.setRequestProperty(header.getKey(), header.getValue());
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
