package dev.smithwright.runtime.operation;

import org.jspecify.annotations.Nullable;

/**
 * Notices that tokens go round in a circle, however long it and the way to it are, without keeping them all: it remembers
 * one token, and takes another one after twice as many as the last time (Brent's algorithm). It knows at the latest when
 * three times as many tokens have passed as there are.
 */
final class TokenTrail {

    private @Nullable String remembered;
    private long passed;
    private long most = 1;

    /** Tells whether the token is the remembered one, and goes past it. */
    boolean hasPassed(String token) {
        if (token.equals(remembered)) {
            return true;
        }
        passed++;
        if (passed == most) {
            remembered = token;
            most *= 2;
            passed = 0;
        }
        return false;
    }
}
