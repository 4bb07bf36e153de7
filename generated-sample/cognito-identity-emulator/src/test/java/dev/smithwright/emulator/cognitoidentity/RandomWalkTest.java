package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.LinkingModel.DEVELOPER;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.map;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.smithwright.emulator.cognitoidentity.LinkingModel.Refused;
import dev.smithwright.emulator.cognitoidentity.LinkingModel.User;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks at random through all that links, merges and takes away logins, over HTTP, beside a model of the rules. */
class RandomWalkTest {

    private static final int STEPS = 55;
    private static final String ISSUER = "login.example.com/path";

    private final RunningEmulator emulator = new RunningEmulator();
    private final LinkingModel model = new LinkingModel();
    private final List<String> known = new ArrayList<>(List.of(id(9_999)));

    @AfterEach
    void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 7})
    void everyStepEndsAsTheRulesSay(long seed) throws Exception {
        emulator.pool(PROVIDERS);
        Random random = new Random(seed);
        for (int number = 1; number <= STEPS; number++) {
            step(random, "step " + number);
            assertThat(listed(false)).as("step %d", number).isEqualTo(model.identities());
            assertThat(listed(true).keySet()).as("step %d", number).isEqualTo(model.enabled());
            emulator.pass(Duration.ofMillis(1)); // so that one identity is older than the other
        }
    }

    private void step(Random random, String name) {
        String identity = one(random, known);
        List<User> users = users(random);
        User developers = User.ofDeveloper(one(random, List.of("w", "x", "y", "z")));
        switch (random.nextInt(10)) {
            case 0, 1 -> compare(name, emulator.getId(tokens(users)), fresh -> model.idFor(users, fresh));
            case 2, 3, 4 ->
                compare(name, emulator.getOpenIdToken(identity, tokens(users)), fresh -> model.actAs(identity, users));
            case 5 -> compare(name, signIn(developers, users, ""), fresh -> model.signIn(developers, users, fresh));
            case 6 ->
                compare(
                        name,
                        signIn(developers, users, "'IdentityId':'" + identity + "',"),
                        fresh -> model.signInAs(identity, developers, users));
            case 7 -> {
                String provider = one(random, List.of(USER_POOL, GOOGLE, ISSUER));
                compare(name, unlink(identity, users, provider), fresh -> model.unlink(identity, users, provider));
            }
            case 8 -> {
                User other = User.ofDeveloper(one(random, List.of("w", "x", "y", "z")));
                compare(name, merge(developers, other), fresh -> model.merge(developers, other));
            }
            default -> takeAway(random, name, identity, developers);
        }
    }

    private void takeAway(Random random, String name, String identity, User developers) {
        if (random.nextBoolean()) {
            compare(name, unlink(identity, developers), fresh -> model.unlinkDevelopers(identity, developers));
        } else {
            HttpResponse<String> answer =
                    emulator.call("DeleteIdentities", "{'IdentityIdsToDelete':['" + identity + "']}");
            compare(name, answer, fresh -> model.delete(identity));
        }
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** None to three users, of as many providers. */
    private static List<User> users(Random random) {
        List<User> users = new ArrayList<>();
        for (String provider : List.of(USER_POOL, GOOGLE, ISSUER)) {
            if (random.nextInt(5) < 2) {
                users.add(new User(provider, one(random, List.of("a", "b"))));
            }
        }
        return users;
    }

    private void compare(String name, HttpResponse<String> answer, Expectation expected) {
        boolean tells = answer.statusCode() == 200 && answer.body().contains("\"IdentityId\"");
        String identity = tells ? text(answer, "IdentityId") : "";
        String outcome = answer.statusCode() == 200 ? identity : text(answer, "__type");
        assertThat(outcome).as(name).isEqualTo(outcome(() -> expected.of(identity)));
        if (tells && !known.contains(identity)) {
            known.add(identity);
        }
    }

    private static String outcome(Supplier<String> expected) {
        try {
            return expected.get();
        } catch (Refused e) {
            return e.getMessage();
        }
    }

    /** What the model expects, told the id that a new identity would have. */
    private interface Expectation {
        String of(String fresh);
    }

    private static Map<String, String> tokens(List<User> users) {
        Map<String, String> tokens = new LinkedHashMap<>();
        users.forEach(user -> tokens.put(user.provider(), token(user).text()));
        return tokens;
    }

    private static Token token(User user) {
        return switch (user.provider()) {
            case USER_POOL -> userToken(user.name());
            case GOOGLE -> googleToken(user.name());
            default -> Token.of("https://" + user.provider(), user.name()).claim("aud", "any");
        };
    }

    private HttpResponse<String> signIn(User developers, List<User> others, String members) {
        Map<String, String> logins = new LinkedHashMap<>(Map.of(DEVELOPER, developers.name()));
        logins.putAll(tokens(others));
        return inPool("GetOpenIdTokenForDeveloperIdentity", members + "'Logins':" + map(logins));
    }

    private HttpResponse<String> unlink(String identity, List<User> proof, String provider) {
        return emulator.callUnsigned(
                "UnlinkIdentity",
                "{'IdentityId':'" + identity + "','Logins':" + map(tokens(proof)) + ",'LoginsToRemove':['" + provider
                        + "']}");
    }

    private HttpResponse<String> unlink(String identity, User developers) {
        return inPool(
                "UnlinkDeveloperIdentity",
                "'IdentityId':'" + identity + "','DeveloperProviderName':'" + DEVELOPER
                        + "','DeveloperUserIdentifier':'" + developers.name() + "'");
    }

    private HttpResponse<String> merge(User source, User destination) {
        return inPool(
                "MergeDeveloperIdentities",
                "'DeveloperProviderName':'" + DEVELOPER + "','SourceUserIdentifier':'" + source.name()
                        + "','DestinationUserIdentifier':'" + destination.name() + "'");
    }

    private HttpResponse<String> inPool(String operation, String members) {
        return emulator.call(operation, "{'IdentityPoolId':'" + id(1) + "'," + members + "}");
    }

    /** Returns the names of the providers by identity, as the service lists them. */
    private Map<String, List<String>> listed(boolean hideDisabled) throws ParseException {
        HttpResponse<String> answer = inPool("ListIdentities", "'MaxResults':60,'HideDisabled':" + hideDisabled);
        Map<String, List<String>> identities = new TreeMap<>();
        for (Map<String, Object> identity :
                JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(answer.body()), "Identities")) {
            List<String> logins = JSONObjectUtils.getStringList(identity, "Logins");
            identities.put(
                    JSONObjectUtils.getString(identity, "IdentityId"),
                    logins == null ? List.of() : logins.stream().sorted().toList());
        }
        return identities;
    }
}
