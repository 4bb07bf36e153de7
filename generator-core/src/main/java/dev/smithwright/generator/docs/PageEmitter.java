package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Page;
import java.util.Optional;

/** Writes one kind of page. */
interface PageEmitter {

    /** Returns the page; empty where the service has nothing to show on it. */
    Optional<Page> emit(Reference reference);
}
