package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.RelatedLink;
import org.standfirst.Status;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** A story with an editor's note on top and with corrections under the text, one of them without a date. */
final class CorrectedStory {
    private CorrectedStory() {}

    static Article article() {
        Instant published = Instant.parse("2026-02-09T16:20:00Z");
        Instant corrected = Instant.parse("2026-02-10T08:05:00Z");
        return Article.builder("council-410", "Harbour dues to rise by four per cent")
                .revision(3)
                .url(Gazette.at("/news/harbour-dues"))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .published(published)
                .displayed(Instant.parse("2026-02-09T16:30:00Z"))
                .updated(corrected)
                .editorsNote("An earlier version of this story gave another figure; the corrections stand below.")
                .standfirst("Small boats pay less than feared")
                .author(Gazette.TOM_FERRIS)
                .addSection(Gazette.NEWS)
                .paragraph("The council raised harbour dues by four per cent on Monday, the first rise in six years.")
                .add(Table.ofHeader("Length", "Now", "From May")
                        .withRow("up to 8 m", "£310", "£322")
                        .withRow("up to 12 m", "£480", "£499")
                        .withRow("over 12 m", "£900", "£936")
                        .withCaption("Yearly dues by length of boat"))
                .paragraph("Boats without an engine go on paying nothing.")
                .addCorrection(Correction.of(
                        Correction.Kind.CORRECTION,
                        RichText.of(
                                text("We first gave the rise as fourteen per cent. It is four. The "),
                                link(Gazette.at("/documents/dues"), "council's paper"),
                                text(" has the figures.")),
                        corrected))
                .addCorrection(Correction.of(
                        Correction.Kind.UPDATE, "The table was added.", Instant.parse("2026-02-09T18:00:00Z")))
                .addCorrection(Correction.of(Correction.Kind.CLARIFICATION, "Dues are yearly.", null))
                .addRelated(RelatedLink.of("Who pays for the quay?", Gazette.at("/news/who-pays"))
                        .withPublished(Instant.parse("2026-01-30T10:00:00Z"))
                        .withDescription("Six years of accounts, explained"))
                .build();
    }
}
