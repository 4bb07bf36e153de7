package dev.smithwright.emulator.cognitoidentity.tokens;

import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a store, one as a rule. The first is made when it is first asked for, as that takes a while, and stays in
 * the store: whoever else works on it signs with the same one. Not to be asked within a transaction.
 */
public final class SigningKeys {

    private final Store store;
    private final String region;
    private final Supplier<PrivateKey> maker;
    private volatile @Nullable Known known;

    /** Keys, and what the store holds of them: whoever else works on it may put others into their place. */
    private record Known(List<byte[]> stored, List<SigningKey> keys) {

        boolean isOf(List<byte[]> others) {
            return stored.size() == others.size()
                    && IntStream.range(0, stored.size()).allMatch(i -> Arrays.equals(stored.get(i), others.get(i)));
        }
    }

    /**
     * Makes the keys of a store.
     *
     * @param region region that the names of keys begin with
     * @param maker makes RSA keys that can be encoded as PKCS #8
     */
    public SigningKeys(Store store, String region, Supplier<PrivateKey> maker) {
        this.store = store;
        this.region = region;
        this.maker = maker;
    }

    /** Returns the key that is signed with. */
    SigningKey current() {
        return all().get(0);
    }

    /** Returns all keys that tokens may have been signed with. */
    List<SigningKey> all() {
        List<byte[]> stored = stored();
        Known last = known;
        if (last == null || !last.isOf(stored)) {
            last = new Known(stored, named(stored));
            known = last;
        }
        return last.keys();
    }

    private List<byte[]> stored() {
        List<byte[]> stored =
                store.transact(transaction -> transaction.signingKeys().all());
        if (stored.isEmpty()) {
            byte[] made = maker.get().getEncoded();
            stored = store.transact(transaction -> firstOf(transaction, made));
        }
        return stored;
    }

    /** Another emulator on the same store may have been faster. */
    private static List<byte[]> firstOf(Transaction transaction, byte[] made) {
        if (transaction.signingKeys().all().isEmpty()) {
            transaction.signingKeys().insert(made);
        }
        return transaction.signingKeys().all();
    }

    private List<SigningKey> named(List<byte[]> stored) {
        List<SigningKey> keys = new ArrayList<>();
        for (byte[] pkcs8 : stored) {
            keys.add(SigningKey.read(region + (keys.size() + 1), pkcs8));
        }
        return List.copyOf(keys);
    }
}
