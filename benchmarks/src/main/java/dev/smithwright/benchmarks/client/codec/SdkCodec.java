package dev.smithwright.benchmarks.client.codec;

import java.io.ByteArrayInputStream;
import java.net.URI;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.protocols.json.JsonOperationMetadata;
import software.amazon.awssdk.services.cognitoidentity.model.CreateIdentityPoolRequest;
import software.amazon.awssdk.services.cognitoidentity.model.ListIdentitiesResponse;
import software.amazon.awssdk.services.cognitoidentity.transform.CreateIdentityPoolRequestMarshaller;

/** The parts of the AWS SDK's client that write requests and read answers, put together as the client itself does it. */
final class SdkCodec {

    private final HttpResponseHandler<ListIdentitiesResponse> reader;
    private final CreateIdentityPoolRequestMarshaller writer;

    SdkCodec() {
        SdkClientConfiguration configuration = SdkClientConfiguration.builder()
                .option(
                        SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
                        ClientEndpointProvider.forEndpointOverride(
                                URI.create("https://cognito-identity.us-east-1.amazonaws.com")))
                .build();
        AwsJsonProtocolFactory protocol = AwsJsonProtocolFactory.builder()
                .clientConfiguration(configuration)
                .protocol(AwsJsonProtocol.AWS_JSON)
                .protocolVersion("1.1")
                .build();
        JsonOperationMetadata operation = JsonOperationMetadata.builder()
                .hasStreamingSuccessResponse(false)
                .isPayloadJson(true)
                .build();
        this.reader = protocol.createResponseHandler(operation, ListIdentitiesResponse::builder);
        this.writer = new CreateIdentityPoolRequestMarshaller(protocol);
    }

    ListIdentitiesResponse readIdentities(byte[] body) {
        SdkHttpFullResponse response = SdkHttpFullResponse.builder()
                .statusCode(200)
                .content(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
        try {
            return reader.handle(response, new ExecutionAttributes());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    SdkHttpFullRequest writePool(CreateIdentityPoolRequest input) {
        return writer.marshall(input);
    }
}
