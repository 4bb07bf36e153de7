package dev.smithwright.emulator.cognitoidentity.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which login belongs to which identity. */
public interface LoginTable {

    /** Returns the id of the identity that the login is linked to, or null where it is linked to none. */
    @Nullable
    String ownerOf(Login login);

    /** Returns the logins of an identity, in the order in which they were linked. */
    List<Login> of(String identityId);

    /** Returns the logins of each of the identities that has any, in the order in which they were linked. */
    Map<String, List<Login>> of(Collection<String> identityIds);

    /**
     * Returns up to {@code limit} logins of the identity with the provider, linked after the one at position {@code after};
     * 0 is before the first.
     */
    List<LoginRow> page(String identityId, String provider, long after, int limit);

    /** Links the login to the identity, and to no other. */
    void link(Login login, String identityId);

    /** Takes the login from whatever identity it is linked to. */
    void unlink(Login login);
}
