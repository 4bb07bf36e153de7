package dev.smithwright.runtime.awsjson;

/** The versions of the protocol, which differ in their content type alone (Smithy specification, "AWS JSON protocols"). */
public enum AwsJsonVersion {
    /** Of {@code aws.protocols#awsJson1_0}. */
    V1_0("application/x-amz-json-1.0"),
    /** Of {@code aws.protocols#awsJson1_1}. */
    V1_1("application/x-amz-json-1.1");

    private final String contentType;

    AwsJsonVersion(String contentType) {
        this.contentType = contentType;
    }

    /** Returns the media type of requests and responses. */
    public String contentType() {
        return contentType;
    }
}
