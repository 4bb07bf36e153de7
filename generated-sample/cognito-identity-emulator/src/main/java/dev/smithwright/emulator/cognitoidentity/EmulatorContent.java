package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.site.KeptPools;
import dev.smithwright.runtime.emulator.control.page.Fact;
import dev.smithwright.runtime.emulator.control.page.Section;
import dev.smithwright.runtime.emulator.control.page.SiteContent;
import java.util.List;

/** What the emulator has for the first page of its site. */
record EmulatorContent(AboutEmulator about, KeptPools pools) implements SiteContent {

    @Override
    public String title() {
        return AboutEmulator.title();
    }

    @Override
    public List<Fact> facts() {
        return about.facts();
    }

    @Override
    public String sectionsTitle() {
        return "Identity pools";
    }

    @Override
    public List<Section> sections() {
        return pools.all();
    }
}
