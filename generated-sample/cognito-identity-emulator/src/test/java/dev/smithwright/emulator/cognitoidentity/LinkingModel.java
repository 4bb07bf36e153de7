package dev.smithwright.emulator.cognitoidentity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of linking, merging and disabling once more, in a form that shares nothing with the emulator: identities in
 * order of creation, each with its logins. A refusal changes nothing.
 */
final class LinkingModel {

    /** Provider of a developer's users, the only one of whom an identity may have several. */
    static final String DEVELOPER = "login.myapp";

    /** A login. */
    record User(String provider, String name) {

        static User ofDeveloper(String name) {
            return new User(DEVELOPER, name);
        }
    }

    /** The answer is an error of this code. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(code);
        }
    }

    private static final String MISMATCH = "NotAuthorizedException";
    private static final String CONFLICT = "ResourceConflictException";
    private static final String UNKNOWN = "ResourceNotFoundException";

    private final Map<String, Set<User>> logins = new LinkedHashMap<>();
    private final Set<String> disabled = new HashSet<>();

    /** Returns the names of the providers by identity. */
    Map<String, List<String>> identities() {
        Map<String, List<String>> names = new TreeMap<>();
        logins.forEach((id, users) -> names.put(
                id, users.stream().map(User::provider).distinct().sorted().toList()));
        return names;
    }

    Set<String> enabled() {
        Set<String> enabled = new HashSet<>(logins.keySet());
        enabled.removeAll(disabled);
        return enabled;
    }

    /** GetId; {@code fresh} is the id of an identity that is made. */
    String idFor(List<User> users, String fresh) {
        List<String> owners = owners(users);
        return owners.isEmpty() ? unite(fresh(fresh), List.of(), users) : unite(first(owners), owners, users);
    }

    /** GetOpenIdToken. */
    String actAs(String identity, List<User> users) {
        Set<User> linked = existing(identity);
        List<String> owners = owners(users);
        if (users.isEmpty()) {
            return refuseUnless(!disabled.contains(identity) && linked.isEmpty(), MISMATCH, identity);
        } else if (disabled.contains(identity)) {
            refuseUnless(!owners.isEmpty(), MISMATCH, identity);
            return unite(first(owners), owners, users);
        } else if (linked.isEmpty() && !owners.isEmpty()) {
            List<String> absorbed = new ArrayList<>(owners);
            absorbed.add(identity);
            return unite(first(owners), absorbed, users);
        }
        refuseUnless(linked.isEmpty() || users.stream().anyMatch(linked::contains), MISMATCH, identity);
        return unite(identity, owners, users);
    }

    /** GetOpenIdTokenForDeveloperIdentity without an identity. */
    String signIn(User developers, List<User> others, String fresh) {
        List<User> all = with(developers, others);
        List<String> owner = owners(List.of(developers));
        return owner.isEmpty() ? idFor(all, fresh) : unite(owner.get(0), owners(all), all);
    }

    /** GetOpenIdTokenForDeveloperIdentity with an identity. */
    String signInAs(String identity, User developers, List<User> others) {
        existing(identity);
        List<String> owner = owners(List.of(developers));
        boolean isAnothers = !owner.isEmpty() && !owner.get(0).equals(identity);
        refuseUnless(!isAnothers, "DeveloperUserAlreadyRegisteredException", identity);
        refuseUnless(!disabled.contains(identity), MISMATCH, identity);
        return actAs(identity, with(developers, others));
    }

    /** MergeDeveloperIdentities. */
    String merge(User source, User destination) {
        List<String> from = owners(List.of(source));
        List<String> to = owners(List.of(destination));
        refuseUnless(!from.isEmpty() && !to.isEmpty(), UNKNOWN, "");
        return unite(to.get(0), from, List.of());
    }

    /** UnlinkIdentity. */
    String unlink(String identity, List<User> proof, String provider) {
        Set<User> linked = existing(identity);
        refuseUnless(proof.stream().anyMatch(linked::contains), MISMATCH, identity);
        return takeAway(
                identity,
                linked.stream().filter(user -> user.provider().equals(provider)).toList());
    }

    /** UnlinkDeveloperIdentity. */
    String unlinkDevelopers(String identity, User developers) {
        existing(identity);
        List<String> owner = owners(List.of(developers));
        refuseUnless(!owner.isEmpty(), UNKNOWN, identity);
        refuseUnless(owner.get(0).equals(identity), CONFLICT, identity);
        return takeAway(identity, List.of(developers));
    }

    /** DeleteIdentities. */
    String delete(String identity) {
        logins.remove(identity);
        disabled.remove(identity);
        return "";
    }

    private String takeAway(String identity, List<User> users) {
        existing(identity).removeAll(users);
        if (!users.isEmpty() && existing(identity).isEmpty()) {
            disabled.add(identity);
        }
        return "";
    }

    private String unite(String survivor, Collection<String> absorbed, List<User> users) {
        Set<User> all = new LinkedHashSet<>(logins.getOrDefault(survivor, Set.of()));
        absorbed.forEach(id -> all.addAll(existing(id)));
        all.addAll(users);
        List<String> providers = all.stream()
                .map(User::provider)
                .filter(name -> !name.equals(DEVELOPER))
                .toList();
        refuseUnless(
                all.size() <= 20 && providers.size() == Set.copyOf(providers).size(), CONFLICT, survivor);
        absorbed.stream().filter(id -> !id.equals(survivor)).forEach(id -> {
            existing(id).clear();
            disabled.add(id);
        });
        logins.put(survivor, all);
        return survivor;
    }

    private List<String> owners(List<User> users) {
        return logins.entrySet().stream()
                .filter(identity -> users.stream().anyMatch(identity.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Owners come in order of creation. */
    private static String first(List<String> owners) {
        return owners.get(0);
    }

    private String fresh(String identity) {
        if (logins.containsKey(identity)) {
            throw new AssertionError(identity + " is not new");
        }
        return identity;
    }

    private Set<User> existing(String identity) {
        refuseUnless(logins.containsKey(identity), UNKNOWN, identity);
        return logins.get(identity);
    }

    private static List<User> with(User first, List<User> others) {
        List<User> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static String refuseUnless(boolean right, String code, String answer) {
        if (!right) {
            throw new Refused(code);
        }
        return answer;
    }
}
