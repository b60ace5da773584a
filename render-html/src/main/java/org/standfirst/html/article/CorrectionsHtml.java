package org.standfirst.html.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Correction.Kind;
import org.standfirst.Publication;
import org.standfirst.facts.PrintedCorrections;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes the changes after publication: retractions above the article, other changes below it. */
final class CorrectionsHtml {
    private CorrectionsHtml() {}

    /** Writes the retractions, which readers must see first. */
    static void retractions(Article article, Rendering rendering) {
        for (int i : PrintedCorrections.retractions(article)) {
            correction(Role.RETRACTION, article.corrections().get(i), rendering);
        }
    }

    /** Returns whether there are corrections to write below the article. */
    static boolean hasCorrections(Article article) {
        for (Correction correction : PrintedCorrections.of(article)) {
            if (correction.kind() != Kind.RETRACTION) {
                return true;
            }
        }
        return false;
    }

    /** Returns the newest change of kind {@code CORRECTION}, or {@code null} if none has a date. */
    static @Nullable Correction newest(Article article) {
        Correction newest = null;
        for (Correction correction : PrintedCorrections.of(article)) {
            if (correction.kind() == Kind.CORRECTION && correction.at() != null) {
                newest = newest == null || correction.at().isAfter(newest.at()) ? correction : newest;
            }
        }
        return newest;
    }

    /** Writes the changes that are not retractions, newest first and undated last, and a link to the policy. */
    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        rendering.anchors().open(Role.CORRECTIONS, Anchor.CORRECTIONS);
        html.heading(Role.CORRECTIONS_HEADING, 1)
                .labelLanguage()
                .label(Label.CORRECTIONS)
                .close();
        for (int i : PrintedCorrections.belowText(article)) {
            correction(Role.CORRECTION, article.corrections().get(i), rendering);
        }
        policy(rendering.publication(), html);
        html.close();
    }

    private static void correction(Role role, Correction correction, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(role);
        if (correction.id() != null) {
            rendering.anchors().first(Anchor.correction(correction.id()));
        }
        Instant at = correction.at();
        if (correction.kind() == Kind.CORRECTION) {
            plain(correction, rendering); // the heading already names this kind
        } else if (at == null) {
            rendering.beforeValue(Label.COLON);
            kind(correction, html);
            rendering.afterValue(Label.COLON).text(" ").richText(correction.text());
        } else {
            html.label(
                    Label.CORRECTION_ENTRY,
                    () -> kind(correction, html),
                    () -> html.time(Role.CORRECTION_TIME, Label.DATE, at),
                    () -> html.richText(correction.text()));
        }
        html.close();
    }

    private static void plain(Correction correction, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Instant at = correction.at();
        if (at != null) {
            rendering.beforeValue(Label.COLON).time(Role.CORRECTION_TIME, Label.DATE, at);
            rendering.afterValue(Label.COLON).text(" ");
        }
        html.richText(correction.text());
    }

    private static void kind(Correction correction, HtmlWriter html) {
        html.open(Role.CORRECTION_KIND)
                .label(ModelLabels.correction(correction.kind()))
                .close();
    }

    private static void policy(@Nullable Publication publication, HtmlWriter html) {
        if (publication != null && html.canLink(publication.policies().correctionsPolicy())) {
            html.open(Role.CORRECTIONS_POLICY).labelLanguage();
            html.open(Role.CORRECTIONS_POLICY_LINK)
                    .url(UrlAttribute.HREF, publication.policies().correctionsPolicy())
                    .label(Label.CORRECTIONS_POLICY)
                    .close()
                    .close();
        }
    }
}
