package dev.smithwright.runtime.emulator.signature;

import java.io.Serial;

/** A signature that does not let its request pass, with the error that AWS's services answer then. */
final class RefusedSignatureException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedSignatureException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Parts of the signature are missing, or cannot be read. */
    static RefusedSignatureException incomplete(String message) {
        return new RefusedSignatureException("IncompleteSignatureException", message);
    }

    /** The signature can be read, and is not good for this request. */
    static RefusedSignatureException invalid(String message) {
        return new RefusedSignatureException("InvalidSignatureException", message);
    }

    String code() {
        return code;
    }
}
