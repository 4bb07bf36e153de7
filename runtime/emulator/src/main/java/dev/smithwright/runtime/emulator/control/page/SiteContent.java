package dev.smithwright.runtime.emulator.control.page;

import java.util.List;

/** What an emulator has for the site's first page. Asked for each time that the page is. */
public interface SiteContent {

    /** Returns what is emulated, for example {@code Amazon Cognito Identity}. */
    String title();

    /** Returns what kind of emulator this is. */
    List<Fact> facts();

    /** Returns what the sections are about, for example {@code Identity pools}. */
    String sectionsTitle();

    /** Returns what the emulator keeps. */
    List<Section> sections();
}
