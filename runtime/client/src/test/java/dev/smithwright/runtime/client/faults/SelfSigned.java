package dev.smithwright.runtime.client.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The TLS of a server whose certificate nobody has signed but itself, made by the JDK's own tool. Trusts itself. */
final class SelfSigned {

    private static final String PASSWORD = "for-this-test";

    private SelfSigned() {}

    /** Makes TLS for the server on loopback. */
    static SSLContext context(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        return context(directory, "IP:127.0.0.1");
    }

    /** Makes TLS for the server of this name, for example {@code DNS:elsewhere.example}. */
    static SSLContext context(Path directory, String name)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = directory.resolve(name.substring(name.indexOf(':') + 1) + ".p12");
        makeKey(store, name);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Makes all of the process trust the certificate, until the result is closed. */
    static Closeable trust(SSLContext context) throws NoSuchAlgorithmException {
        SSLContext before = SSLContext.getDefault();
        setDefault(context);
        return () -> setDefault(before);
    }

    private static void setDefault(SSLContext context) {
        SSLContext.setDefault(context);
        HttpsURLConnection.setDefaultSSLSocketFactory(context.getSocketFactory());
    }

    private static void makeKey(Path store, String name) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=server",
                        "-ext",
                        "SAN=" + name,
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool: " + output);
        }
    }
}
