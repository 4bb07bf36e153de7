package dev.smithwright.emulator.cognitoidentity.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which login belongs to which identity. */
public interface LoginTable {

    /** Returns the id of the identity that the login is linked to, or null where it is linked to none. */
    @Nullable
    String ownerOf(Login login);

    /** Returns the logins of an identity, in the order in which they were linked. */
    List<Login> of(String identityId);

    /** Links the login to the identity, and to no other. */
    void link(Login login, String identityId);
}
