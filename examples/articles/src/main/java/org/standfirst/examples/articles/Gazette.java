package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.ZoneId;
import java.util.Locale;
import org.standfirst.Author;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/** Values that all articles of a newsroom share: the publication, authors, sections and photo sizes. */
final class Gazette {
    static final String HOME = "https://gazette.example";

    static final Publication PUBLICATION = Publication.builder("The Port Ellery Gazette", Url.of(HOME + "/"))
            .language(Locale.UK)
            .timeZone(ZoneId.of("Europe/London"))
            .description("News from the harbour and the hills behind it")
            .logo(Photo.builder(Rendition.of(Url.of(HOME + "/logo.png"), 600, 60))
                    .alt("The Port Ellery Gazette")
                    .build())
            .icon(Url.of(HOME + "/icon.png"))
            .themeColor("#8a1f1b")
            .privacyPolicy(Url.of(HOME + "/privacy"))
            .accessibilityStatement(Url.of(HOME + "/accessibility"))
            .actionableFeedbackPolicy(Url.of(HOME + "/contact"))
            .correctionsPolicy(Url.of(HOME + "/corrections"))
            .subscriptionPage(Url.of(HOME + "/subscribe"))
            .signInPage(Url.of(HOME + "/sign-in"))
            .copyrightNotice("© 2026 The Port Ellery Gazette")
            .machineRights(MachineRights.of(MachineRights.TdmReservation.RESERVED)
                    .withTdmPolicy(Url.of(HOME + "/mining.json")))
            .commentNotice(RichText.of(
                    text("We keep your comment and your name, and nothing else. "),
                    link(Url.of(HOME + "/privacy"), "What happens with your data"),
                    text(".")))
            .build();

    static final Author MIRA_VALE = staff("Mira Vale", "Chief reporter", "/people/mira-vale")
            .with(author -> author.fediverseHandle("mira@social.example"));
    static final Author TOM_FERRIS = staff("Tom Ferris", "Night editor", "/people/tom-ferris");
    static final Author ADA_BRANDT = staff("Ada Brandt", "Photographer", "/people/ada-brandt");
    static final Author IDA_HOLM = staff("Ida Holm", "Critic", "/people/ida-holm");

    static final Section NEWS = Section.of("News", Url.of(HOME + "/news"));
    static final Section HARBOUR = Section.of("Harbour", Url.of(HOME + "/news/harbour"));
    static final Section CULTURE = Section.of("Culture", Url.of(HOME + "/culture"));
    static final Section OPINION = Section.of("Opinion", Url.of(HOME + "/opinion"));

    private Gazette() {}

    /** Returns the address of an article. */
    static Url at(String path) {
        return Url.of(HOME + path);
    }

    /** Starts a photo with files in three widths. */
    static Photo.Builder photo(String name, String alt) {
        return Photo.builder(rendition(name, 1600))
                .addRendition(rendition(name, 960))
                .addRendition(rendition(name, 480))
                .alt(alt)
                .credit(MediaCredit.of("Ada Brandt", "Gazette"));
    }

    private static Rendition rendition(String name, int width) {
        return Rendition.of(Url.of(HOME + "/photos/" + name + "-" + width + ".jpg"), width, width * 9 / 16)
                .withMediaType("image/jpeg");
    }

    private static Author staff(String name, String jobTitle, String page) {
        return Author.builder(name).jobTitle(jobTitle).url(at(page)).build();
    }
}
