package dev.smithwright.emulator.cognitoidentity.logins;

import java.util.List;

/** The logins of a call as they came in, of which nothing is trusted yet. */
public final class PresentedLogins {

    private final List<PresentedLogin> logins;

    PresentedLogins(List<PresentedLogin> logins) {
        this.logins = List.copyOf(logins);
    }

    /** Tells whether there are none. An empty map counts as none. */
    public boolean isEmpty() {
        return logins.isEmpty();
    }

    /** Returns all but the one with this key. */
    public PresentedLogins without(String key) {
        return new PresentedLogins(
                logins.stream().filter(login -> !login.key().equals(key)).toList());
    }

    List<PresentedLogin> all() {
        return logins;
    }
}
