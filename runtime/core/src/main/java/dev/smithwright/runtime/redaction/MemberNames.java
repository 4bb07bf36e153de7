package dev.smithwright.runtime.redaction;

/** Names of members as a record's accessors have them. */
final class MemberNames {

    private MemberNames() {}

    /** Returns the name with its leading capitals made small: {@code IdentityPoolId} as identityPoolId, {@code DBName} as dbName. */
    static String accessor(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean isWordAfter = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int small = isWordAfter ? capitals - 1 : capitals;
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < small; i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
        return out.toString();
    }
}
