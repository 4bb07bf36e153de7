package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.docs.page.Site;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference of an API, page by page. */
public final class ReferencePages {

    private static final List<PageEmitter> EMITTERS = List.of(
            new IndexPage(),
            new ClientPage(),
            new TypesPage(),
            new EnumsPage(),
            new ErrorsPage(),
            new PaginatorsPage(),
            new WaitersPage(),
            new EmulatorPage());

    private final Site site;

    private ReferencePages(Site site) {
        this.site = site;
    }

    /** Writes the pages of a service. */
    public static ReferencePages of(ServicePlan plan) {
        Reference reference = Reference.of(plan);
        List<Page> pages = EMITTERS.stream()
                .map(emitter -> emitter.emit(reference))
                .flatMap(Optional::stream)
                .toList();
        return new ReferencePages(new Site(plan.service().title(), pages));
    }

    /** Returns how many pages there are, whatever their format. */
    public int count() {
        return site.pages().size();
    }

    /** Returns the texts of all files by their paths, which begin with a folder for the format. */
    public SortedMap<String, String> files(List<PageFormat> formats) {
        SortedMap<String, String> files = new TreeMap<>();
        formats.forEach(format ->
                format.files(site).forEach((name, text) -> files.put(format.id() + "/" + name, text)));
        return files;
    }
}
