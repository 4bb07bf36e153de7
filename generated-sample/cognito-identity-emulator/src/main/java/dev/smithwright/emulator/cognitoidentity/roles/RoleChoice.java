package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.cognitoidentity.model.AmbiguousRoleResolutionType;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.cognitoidentity.model.RoleMappingType;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.TokenKind;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogin;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogins;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which role a caller gets. */
public final class RoleChoice {

    private static final String GUESTS = "unauthenticated";
    private static final String USERS = "authenticated";

    private final PoolRoles roles;
    private final @Nullable String wanted;

    /**
     * Makes a choice among the roles of a pool.
     *
     * @param wanted ARN of the role that the caller asks for, or null for none
     */
    public RoleChoice(PoolRoles roles, @Nullable String wanted) {
        this.roles = roles;
        this.wanted = wanted;
    }

    /**
     * Returns the ARN of the role. Inferred: of several logins, the first in order of their providers decides that has a
     * role of its own to give.
     *
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if the wanted role is not the caller's to ask
     *     for, or none can be chosen clearly and the pool denies access then
     * @throws dev.smithwright.cognitoidentity.model.InvalidIdentityPoolConfigurationException if the pool has no role for
     *     this caller
     */
    public String of(VerifiedLogins logins) {
        String role = chosen(logins);
        if (!RoleArns.isRole(role)) {
            throw Faults.invalidConfiguration(); // a token may tell anything, but nobody can assume what is no role
        }
        return role;
    }

    private String chosen(VerifiedLogins logins) {
        List<VerifiedLogin> choosing = logins.all().stream()
                .filter(this::hasOwnRoles)
                .sorted(Comparator.comparing(VerifiedLogin::provider))
                .toList();
        if (choosing.isEmpty()) {
            return unmapped(logins.isEmpty() ? GUESTS : USERS);
        }
        for (VerifiedLogin login : choosing) {
            String role = mapped(login);
            if (role != null) {
                return role;
            }
        }
        return unclear(choosing.get(0));
    }

    private boolean hasOwnRoles(VerifiedLogin login) {
        return isAssertion(login) || roles.mappings().containsKey(login.roleMappingKey());
    }

    /** Inferred: a wanted role is refused where nothing maps logins to roles. */
    private String unmapped(String kind) {
        if (wanted != null) {
            throw Faults.roleForbidden(wanted);
        }
        return ofPool(kind);
    }

    private String ofPool(String kind) {
        String role = roles.roles().get(kind);
        if (role == null) {
            throw Faults.invalidConfiguration();
        }
        return role;
    }

    private @Nullable String mapped(VerifiedLogin login) {
        RoleMapping mapping = roles.mappings().get(login.roleMappingKey());
        if (mapping != null && mapping.type().equals(RoleMappingType.RULES)) {
            return MappedRoles.ofRules(mapping, login, wanted);
        }
        return isAssertion(login) ? MappedRoles.ofAssertion(login, wanted) : MappedRoles.ofToken(login, wanted);
    }

    /** Inferred: an assertion without any role is a mistake, unless the pool says what to do then. */
    private String unclear(VerifiedLogin login) {
        RoleMapping mapping = roles.mappings().get(login.roleMappingKey());
        if (wanted != null && (mapping == null || mapping.type().equals(RoleMappingType.TOKEN))) {
            throw Faults.roleForbidden(wanted);
        } else if (mapping != null
                && AmbiguousRoleResolutionType.AUTHENTICATED_ROLE.equals(mapping.ambiguousRoleResolution())) {
            return ofPool(USERS);
        } else if (mapping == null && MappedRoles.inAssertion(login).isEmpty()) {
            throw Faults.invalidConfiguration();
        }
        throw Faults.ambiguousRoles(login.provider());
    }

    private static boolean isAssertion(VerifiedLogin login) {
        return login.tokenKind() == TokenKind.ASSERTION;
    }
}
