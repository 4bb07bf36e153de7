$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Returns the IAM roles of an identity pool and its role mappings.
operation GetIdentityPoolRoles {
    input: GetIdentityPoolRolesInput
    output: GetIdentityPoolRolesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Replaces the IAM roles of an identity pool and its role mappings.
///
/// Send all that shall remain: an empty `Roles` map clears the roles. The caller needs `iam:PassRole` for each role.
/// Whether a role exists and trusts Amazon Cognito is found out only when credentials are asked for.
operation SetIdentityPoolRoles {
    input: SetIdentityPoolRolesInput
    output: Unit
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Names the identity pool whose roles are wanted.
@input
structure GetIdentityPoolRolesInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId
}

/// The roles of an identity pool.
@output
structure GetIdentityPoolRolesResponse {
    /// The id of the pool.
    IdentityPoolId: IdentityPoolId

    /// The roles for guests (`unauthenticated`) and for users with a login (`authenticated`).
    Roles: RolesMap

    /// How the role is chosen for logins of certain providers; absent if no mapping is set.
    RoleMappings: RoleMappingMap
}

/// The roles to set for an identity pool.
@input
structure SetIdentityPoolRolesInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The ARNs of the roles for guests (`unauthenticated`) and for users with a login (`authenticated`). May be empty.
    @required
    Roles: RolesMap

    /// How the role is chosen for logins of certain providers, at most 10. The key of a user pool is
    /// `<ProviderName>:<ClientId>`, as both stand in the identity pool; that of an OpenID Connect or SAML provider is
    /// its ARN, that of a social provider its name, such as `graph.facebook.com`.
    RoleMappings: RoleMappingMap
}

/// How the role is chosen for the logins of one provider.
structure RoleMapping {
    /// Where the role comes from: the user's token, or rules.
    @required
    Type: RoleMappingType

    /// What happens if token or rules give no clear answer. Needed for both types.
    AmbiguousRoleResolution: AmbiguousRoleResolutionType

    /// The rules. Needed for the type `Rules`, not allowed for `Token`.
    RulesConfiguration: RulesConfigurationType
}

/// The rules of a role mapping.
structure RulesConfigurationType {
    /// The rules in the order in which they are tried; the first that matches decides. The quota is 25 rules for a
    /// provider, although 400 fit the list.
    @required
    Rules: MappingRulesList
}

/// A rule that gives a role to users whose token has a certain claim.
structure MappingRule {
    /// The name of the claim, 1 to 64 characters, for example `cognito:groups` or `custom:department`.
    @required
    Claim: ClaimName

    /// How the claim is compared with `Value`.
    @required
    MatchType: MappingRuleMatchType

    /// What the claim is compared with, 1 to 128 characters.
    @required
    Value: ClaimValue

    /// The ARN of the IAM role that a match gives.
    @required
    RoleARN: ARNString
}

/// Where a role mapping takes the role from.
enum RoleMappingType {
    /// From the claims `cognito:roles` and `cognito:preferred_role` of the user pool's ID token.
    TOKEN = "Token"

    /// From rules over the claims of the token.
    RULES = "Rules"
}

/// What happens if a role mapping gives no clear answer.
enum AmbiguousRoleResolutionType {
    /// The pool's role for users with a login is taken.
    AUTHENTICATED_ROLE = "AuthenticatedRole"

    /// The request is refused.
    DENY = "Deny"
}

/// How a rule compares a claim with its value. There are no wildcards.
enum MappingRuleMatchType {
    /// The claim is the value.
    EQUALS = "Equals"

    /// The claim has the value in it.
    CONTAINS = "Contains"

    /// The claim begins with the value.
    STARTS_WITH = "StartsWith"

    /// The claim is there and is not the value.
    NOT_EQUAL = "NotEqual"
}

/// The rules of a role mapping, 1 to 400.
@length(min: 1, max: 400)
list MappingRulesList {
    member: MappingRule
}

/// Role mappings by provider, at most 10.
@length(min: 0, max: 10)
map RoleMappingMap {
    key: IdentityProviderName
    value: RoleMapping
}

/// The ARNs of the roles of an identity pool, by the kind of identity that they are for.
@length(min: 0, max: 2)
map RolesMap {
    key: RoleType
    value: ARNString
}

/// The kind of identity that a role is for: `authenticated` or `unauthenticated`.
@length(min: 1, max: 128)
@pattern("^(un)?authenticated$")
string RoleType

/// The name of a claim: 1 to 64 letters, marks, symbols, digits and punctuation characters, no spaces.
@length(min: 1, max: 64)
@pattern("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$")
string ClaimName

/// What a claim is compared with, 1 to 128 characters.
@length(min: 1, max: 128)
string ClaimValue
