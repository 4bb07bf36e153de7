package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.DeleteIdentitiesInput;
import dev.smithwright.cognitoidentity.model.DeleteIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListIdentitiesInput;
import dev.smithwright.emulator.cognitoidentity.document.InvalidDocumentException;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an emulator begins with. */
class SeedTest {

    private static final String POOL = "us-east-1:11111111-1111-4111-8111-111111111111";
    private static final String ADA = "us-east-1:22222222-2222-4222-8222-222222222222";
    private static final String GONE = "us-east-1:33333333-3333-4333-8333-333333333333";

    @TempDir
    Path directory;

    @Test
    void isThereAsTheServiceWouldShowIt() {
        try (RunningEmulator emulator = new RunningEmulator(EmulatorSettings.DEFAULT.withSeed(sample()))) {
            assertBody(
                    emulator.call("DescribeIdentityPool", "{'IdentityPoolId':'" + POOL + "'}"),
                    ("{'IdentityPoolId':'" + POOL + "','IdentityPoolName':'sketches',"
                                    + "'AllowUnauthenticatedIdentities':true,"
                                    + "'SupportedLoginProviders':{'accounts.google.com':'google-web',"
                                    + "'graph.facebook.com':'7346241598935552'},"
                                    + "'DeveloperProviderName':'login.sketches',"
                                    + "'CognitoIdentityProviders':[{'ProviderName':"
                                    + "'cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf','ClientId':'client',"
                                    + "'ServerSideTokenCheck':false}],"
                                    + "'IdentityPoolTags':{'team':'blue','cost':'42'}}")
                            .replace('\'', '"'));
            assertThat(emulator.call("GetIdentityPoolRoles", "{'IdentityPoolId':'" + POOL + "'}")
                            .body())
                    .contains("role/user", "role/guest", "\"Value\":\"true\"", "AuthenticatedRole");
            assertThat(emulator.call(
                                    "GetPrincipalTagAttributeMap",
                                    "{'IdentityPoolId':'" + POOL + "','IdentityProviderName':'accounts.google.com'}")
                            .body())
                    .contains("\"UseDefaults\":true");
            assertBody(
                    emulator.describeIdentity(ADA),
                    ("{'IdentityId':'" + ADA
                                    + "','Logins':['accounts.google.com','graph.facebook.com','login.sketches'],"
                                    + "'CreationDate':1538072454.077,'LastModifiedDate':1538078988.5}")
                            .replace('\'', '"'));
        }
    }

    @Test
    void hasUsersWhoCanLogIn() {
        try (RunningEmulator emulator = new RunningEmulator(EmulatorSettings.DEFAULT.withSeed(sample()))) {
            String googleToken = SampleLogins.googleToken("ada").text();
            String body = "{'IdentityPoolId':'" + POOL + "','Logins':{'%s':'%s'}}";

            assertThat(text(emulator.call("GetId", body.formatted("accounts.google.com", googleToken)), "IdentityId"))
                    .isEqualTo(ADA);
            assertThat(text(emulator.call("GetId", body.formatted("graph.facebook.com", "a-token")), "IdentityId"))
                    .isEqualTo(ADA);
            assertThat(text(
                            emulator.call(
                                    "LookupDeveloperIdentity",
                                    "{'IdentityPoolId':'" + POOL + "','DeveloperUserIdentifier':'17'}"),
                            "IdentityId"))
                    .isEqualTo(ADA);
            assertThat(emulator.getOpenIdToken(GONE, Map.of()).body()).contains("Access to Identity '" + GONE);
        }
    }

    @Test
    void isFoundAgainInDataThatStays() {
        EmulatorSettings kept = EmulatorSettings.DEFAULT
                .withStore(new StoreLocation.Directory(directory))
                .withSeed(sample());
        List<IdentityDescription> first;
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(kept, Sources.SYSTEM)) {
            InProcess calls = new InProcess(emulator);
            first = identities(calls);
            assertThat(first).hasSize(5);
            assertThat(calls.poolNames()).containsExactly("sketches", "plain");
            IdentityPool renamed = IdentityPool.builder()
                    .identityPoolId(POOL)
                    .identityPoolName("renamed")
                    .allowUnauthenticatedIdentities(true)
                    .build();
            calls.call(CognitoIdentity.UPDATE_IDENTITY_POOL, renamed);
            calls.call(CognitoIdentity.DELETE_IDENTITIES, new DeleteIdentitiesInput(List.of(GONE)));
        }
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(kept, Sources.SYSTEM)) {
            InProcess calls = new InProcess(emulator);

            assertThat(calls.poolNames()).as("stays as it is").containsExactly("renamed", "plain");
            assertThat(identities(calls))
                    .extracting(IdentityDescription::identityId)
                    .as("what was deleted comes back, at the end")
                    .hasSize(5)
                    .containsAll(
                            first.stream().map(IdentityDescription::identityId).toList())
                    .endsWith(GONE);
        }
    }

    private static List<IdentityDescription> identities(InProcess calls) {
        ListIdentitiesInput input = ListIdentitiesInput.builder()
                .identityPoolId(POOL)
                .maxResults(60)
                .build();
        return Objects.requireNonNull(
                calls.call(CognitoIdentity.LIST_IDENTITIES, input).identities());
    }

    @Test
    void comesWhileTheEmulatorRunsToo() {
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM)) {
            InProcess calls = new InProcess(emulator);
            calls.guestPool("before");

            emulator.seed(sample());
            emulator.seed(sample());

            assertThat(calls.poolNames()).containsExactly("before", "sketches", "plain");
            calls.call(CognitoIdentity.DELETE_IDENTITY_POOL, new DeleteIdentityPoolInput(POOL));
            emulator.seed(sample());
            assertThat(calls.poolNames()).containsExactly("before", "plain", "sketches");
        }
    }

    @Test
    void isWrittenWholeOrNotAtAll() {
        String pools = IntStream.rangeClosed(1, 1001)
                .mapToObj(i -> "- {IdentityPoolName: p" + i + ", AllowUnauthenticatedIdentities: true}\n")
                .collect(Collectors.joining("", "IdentityPools:\n", ""));
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> emulator.seed(Seed.of("many.yaml", pools)))
                    .withMessage("many.yaml:1002:3: Limit exceeded: at most 1000 identity pools per account and region."
                            + " (leave out pools from here on)");
            assertThat(new InProcess(emulator).poolNames()).isEmpty();
        }
    }

    @Test
    void mayBePastedFromAnswersInJson() {
        Seed seed = Seed.of("pasted.json", """
                {"IdentityPools": [{
                    "IdentityPoolId": "us-east-1:1", "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": false,
                    "AllowClassicFlow": null, "SupportedLoginProviders": {}, "IdentityPoolTags": {},
                    "Roles": {"authenticated": "arn:aws:iam::000000000000:role/user"}, "RoleMappings": {}
                }]}
                """);
        try (CognitoIdentityEmulator emulator =
                new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withSeed(seed), Sources.SYSTEM)) {
            assertThat(new InProcess(emulator).poolNames()).containsExactly("p");
        }
    }

    @Test
    void tellsOfAllMistakesWithTheirPlaces() {
        String loginHint = " (name a provider of the pool as the Logins of GetId do;"
                + " users of the developer provider stand under DeveloperUserIdentifiers)";
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Seed.of("seed.yaml", """
                        IdentityPools:
                          - IdentityPoolName: a#b
                            AllowUnauthenticatedIdentities: yes
                            IdentityPoolNane: other
                            CognitoIdentityProviders:
                              - ProviderName: https://cognito-idp.us-east-1.amazonaws.com/x
                          - IdentityPoolId: nowhere
                            IdentityPoolName: second
                            IdentityPoolName: third
                            AllowUnauthenticatedIdentities: true
                            IdentityPoolTags: {aws:x: y}
                          - IdentityPoolName: good
                            AllowUnauthenticatedIdentities: true
                            SupportedLoginProviders: {accounts.google.com: app}
                            DeveloperProviderName: login.mine
                            IdentityPoolTags: {aws:x: y}
                            CognitoIdentityProviders:
                              - ProviderName: https://cognito-idp.us-east-1.amazonaws.com/x
                            Roles: {authenticated: admin}
                            RoleMappings:
                              accounts.google.com: {Type: Tokens}
                              www.amazon.com: {Type: Token, AmbiguousRoleResolution: Deny}
                            PrincipalTags:
                              www.amazon.com: {}
                            Identities:
                              - Logins: {accounts.google.com: ada, login.mine: bob, nobody.knows: eve}
                              - Logins: {accounts.google.com: ada, www.amazon.com: ada}
                              - Logins: [accounts.google.com]
                              - DeveloperUserIdentifiers: {other: [x], login.mine: [""]}
                              - {Disabled: true, Logins: {accounts.google.com: zoe}}
                              - {IdentityId: us-east-1:1, CreationDate: yesterday}
                              - {IdentityId: us-east-1:1, Disabled: 1}
                        more: []
                        """))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .allMatch(line -> line.startsWith("seed.yaml:"))
                        .map(line -> line.substring("seed.yaml:".length()))
                        .containsExactly(
                                "2:23: IdentityPoolName must match ^[\\w\\s+=,.@-]+$, but is 'a#b'",
                                "3:37: AllowUnauthenticatedIdentities has to be true or false, without quotes, but is 'yes'",
                                "4:5: unknown key 'IdentityPoolNane'; did you mean 'IdentityPoolName'?",
                                "7:21: IdentityPoolId must match ^[\\w-]+:[0-9a-f-]+$, but is 'nowhere'",
                                "9:5: 'IdentityPoolName' is there already, in line 8; keep one of them",
                                "16:23: IdentityPoolTags: Tag keys that start with aws: are reserved. (change or leave out the tag)",
                                "18:7: CognitoIdentityProviders: Invalid Cognito Identity Provider (a ProviderName looks like cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf)",
                                "19:28: Roles['authenticated'] must have a length of at least 20, but is 'admin'",
                                "21:35: RoleMappings['accounts.google.com'].Type must be one of [Token, Rules], but is 'Tokens'",
                                "24:7: PrincipalTags: www.amazon.com is not a configured provider of this identity pool. (a user pool goes by its ProviderName, others by their name or ARN)",
                                "26:44: Logins: Please provide a valid public provider" + loginHint,
                                "26:61: Logins: Please provide a valid public provider" + loginHint,
                                "27:18: another identity of the pool, or this one, has the login, in line 26; change one of them",
                                "27:44: Logins: Token is not from a supported provider of this identity pool."
                                        + loginHint,
                                "28:17: Logins has to be a map, but is a list",
                                "28:17: of logins, DescribeIdentity tells the providers only; write who the user is there, as PROVIDER: USER",
                                "29:36: DeveloperUserIdentifiers: This identity pool does not support the specified developer provider (name the pool's DeveloperProviderName)",
                                "29:61: DeveloperUserIdentifier must have a length of at least 1, but is ''",
                                "30:9: a disabled identity has no logins; leave out Disabled, or the logins and users",
                                "31:49: this is no date; write it as 2026-01-31T23:59:59Z, or in seconds since 1970",
                                "32:9: another identity has this IdentityId, in line 31; change one of them",
                                "32:45: Disabled has to be true or false, without quotes, but is '1'",
                                "33:1: unknown key 'more'; the keys here are IdentityPools"));
    }

    @Test
    void isReadWithCareForWhoeverWroteIt() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "x" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "x0: &a0 [ha]\n", ""));
        assertMistake(laughs, "1:1: unknown key 'x0'; the keys here are IdentityPools");
        String pools = IntStream.range(1, 30)
                .mapToObj(i -> "- &a" + i + " {Identities: [*i, *i, *i, *i, *i, *i, *i, *i]}\n")
                .collect(Collectors.joining("", "IdentityPools:\n- &i {Logins: &a0 {}}\n", ""));
        assertMistake(pools, "2:7: unknown key 'Logins'");
        String wide = "IdentityPools:\n- &p {IdentityPoolName: p, Identities: [" + "{},".repeat(1000) + "]}\n"
                + "- *p\n".repeat(1000);
        assertMistake(wide, "the text stands for more than 200000 values here; use fewer aliases, or split it");
        assertMistake("[".repeat(100_000), "1:51: values are nested more than 50 deep here");
        assertMistake("a: &a [*a]", "1:8: no value that ends before has the anchor 'a'");
        assertMistake("x".repeat(4 * 1024 * 1024 + 1), "1:1: the text has more than 4194304 characters; split it");
        assertMistake("", "1:1: the text is empty");
        assertMistake("# nothing\n", "1:1: the text is empty");
        assertMistake("IdentityPools: [\n", "2:1: this is no YAML: ");
        assertMistake("IdentityPools: []\n---\n", "2:1: a second document begins here; write one only");
        assertMistake(
                "IdentityPools: !!java.net.URL [x]", "1:16: the tag 'tag:yaml.org,2002:java.net.URL' has no meaning");
        assertMistake("a\u0007b", "1:2: YAML allows no such character");
        assertMistake(
                "IdentityPools: \"\\u001b[31m\\u202e\"",
                "1:16: IdentityPools has to be a list, but is '\\u001b[31m\\u202e'");
        assertMistake("IdentityPools: [{IdentityPoolName: \"\\ud800\"}]", "1:36: the text is no Unicode");
        assertMistake("\"\\udc00\": 1", "1:1: the text is no Unicode");
        assertMistake("{{a: b}: c}", "1:2: a key has to be a word, but is a map");
    }

    private static void assertMistake(String text, String mistake) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Seed.of("seed.yaml", text))
                .withMessageContaining(mistake)
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines().count())
                                .isLessThan(200));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        Path missing = directory.resolve("missing.yaml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.read(missing))
                .withMessage("cannot read the seed " + missing + ": there is no such file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.read(directory))
                .withMessage("cannot read the seed " + directory + ": it is no file that can be read");
        Path latin = Files.write(directory.resolve("latin.yaml"), new byte[] {(byte) 0xe4});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.read(latin))
                .withMessage("cannot read the seed " + latin + ": it is not UTF-8");
    }

    @Test
    void isRefusedForAnotherRegion() {
        EmulatorSettings elsewhere = new EmulatorSettings("127.0.0.1", 0, "eu-west-1", "000000000000");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> new CognitoIdentityEmulator(elsewhere.withSeed(sample()), Sources.SYSTEM))
                .satisfies(e -> assertThat(e.mistakes()).hasSize(3))
                .withMessageStartingWith(
                        "seed.yaml:2:5: the id '" + POOL + "' is of another region than the emulator's,"
                                + " eu-west-1; begin it with that, leave it out, or start the emulator with --region us-east-1\n");
    }

    static Seed sample() {
        try (InputStream text = SeedTest.class.getResourceAsStream("seed.yaml")) {
            return Seed.of("seed.yaml", new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
