package dev.smithwright.emulator.cognitoidentity;

/** A pool that takes logins of several providers, and tokens of its users. */
final class SampleLogins {

    static final String USER_POOL = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf";
    static final String GOOGLE = "accounts.google.com";
    static final String FACEBOOK = "graph.facebook.com";

    /** Members of the pool besides its name. */
    static final String PROVIDERS = "\"AllowUnauthenticatedIdentities\":true,"
            + "\"DeveloperProviderName\":\"login.myapp\","
            + "\"OpenIdConnectProviderARNs\":[\"arn:aws:iam::000000000000:oidc-provider/login.example.com/path\"],"
            + "\"SupportedLoginProviders\":{\"accounts.google.com\":\"google-web;google-phone\","
            + "\"graph.facebook.com\":\"7346241598935552\"},"
            + "\"CognitoIdentityProviders\":[{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"client\"}]";

    private SampleLogins() {}

    static Token userToken(String user) {
        return Token.of("https://" + USER_POOL, user).claim("aud", "client");
    }

    static Token googleToken(String user) {
        return Token.of("https://accounts.google.com", user).claim("aud", "google-web");
    }
}
