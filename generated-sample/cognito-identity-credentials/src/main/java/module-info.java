/** AWS credentials for guests and users of an identity pool. */
module dev.smithwright.cognitoidentity.credentials {
    requires transitive dev.smithwright.cognitoidentity;
    requires static transitive org.jspecify;

    exports dev.smithwright.cognitoidentity.credentials;
}
