package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How pages look. */
final class StyleSheet {

    /** Path below the site's root. */
    static final String PATH = "style.css";

    /** Path of the picture that browsers ask for. */
    static final String ICON_PATH = "icon.svg";

    private StyleSheet() {}

    static ServerResponse answer() {
        return resource(PATH, "text/css; charset=utf-8");
    }

    static ServerResponse icon() {
        return resource(ICON_PATH, "image/svg+xml");
    }

    private static ServerResponse resource(String name, String type) {
        try (InputStream resource = StyleSheet.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return ServerResponse.of(200).withHeader("Content-Type", type).withBody(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
