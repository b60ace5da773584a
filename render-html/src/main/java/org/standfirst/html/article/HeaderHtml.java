package org.standfirst.html.article;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Headlines;
import org.standfirst.Publishing;
import org.standfirst.Section;
import org.standfirst.Sponsor;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Profile;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.blocks.RatingHtml;
import org.standfirst.html.comments.CommentsHtml;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.media.PhotoHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Blank;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes the header of an article, which is above the lead: labels, kicker, headlines, series, byline and dates. */
final class HeaderHtml {
    private HeaderHtml() {}

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (rendering.settings().profile == Profile.FEED) {
            rendering.part(Part.LABELS, article, HeaderHtml::labels);
            standfirst(article.headlines(), html);
            return;
        }
        html.open(Role.ARTICLE_HEADER);
        rendering.part(Part.LABELS, article, HeaderHtml::labels);
        if (article.headlines().kicker() != null
                || !Named.sections(article.topics().sections()).isEmpty()) {
            rendering.part(Part.KICKER, article, HeaderHtml::kicker);
        }
        headline(article.headlines(), rendering);
        standfirst(article.headlines(), html);
        if (rendering.onPage()) {
            RatingHtml.header(article, rendering);
        }
        if (Named.series(article) != null) {
            rendering.part(Part.SERIES, article, SeriesHtml::write);
        }
        rendering.part(Part.BYLINE, article, BylineHtml::write);
        if (article.dates().displayedOrPublished() != null) {
            rendering.part(Part.DATES, article, DatesHtml::write);
        }
        Discussion discussion = rendering.discussion();
        if (discussion != null) {
            rendering.part(Part.COMMENT_COUNT, discussion, CommentsHtml::count);
        }
        if (rendering.onPage() && LanguagesHtml.hasTranslations(article, html)) {
            rendering.part(Part.TRANSLATIONS, article, LanguagesHtml::write);
        }
        if (rendering.onPage() && ShareHtml.hasLinks(article, rendering)) {
            rendering.part(Part.SHARE, article, ShareHtml::write);
        }
        rendering.slot(Slot.HEADER_END, article);
        html.close();
    }

    private static void headline(Headlines headlines, Rendering rendering) {
        if (!Blank.is(headlines.headline())) {
            rendering
                    .anchors()
                    .open(Role.HEADLINE, Anchor.HEADLINE)
                    .text(headlines.headline())
                    .close();
        }
        if (headlines.subheadline() != null) {
            rendering.html().element(Role.SUBHEADLINE, headlines.subheadline());
        }
    }

    private static void standfirst(Headlines headlines, HtmlWriter html) {
        if (headlines.standfirst() != null) {
            html.open(Role.STANDFIRST).richText(headlines.standfirst()).close();
        }
    }

    /** Writes the labels, which readers must see first. */
    private static void labels(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Publishing publishing = article.publishing();
        CorrectionsHtml.retractions(article, rendering);
        for (Label label : ModelLabels.article(article, rendering.settings().profile != Profile.FEED)) {
            html.open(Role.LABEL).labelLanguage().label(label).close();
        }
        int years = rendering.onPage() ? DatesHtml.age(article.dates(), rendering) : 0;
        if (years > 0) {
            html.open(Role.ARTICLE_AGE).labelLanguage();
            rendering.count(Label.ARTICLE_AGE, years).close();
        }
        Sponsor sponsor = publishing.sponsor();
        if (sponsor != null && (sponsor.logo() != null || Named.sponsor(sponsor) != null)) {
            sponsor(sponsor, rendering);
        }
        if (publishing.contentWarning() != null) {
            html.open(Role.CONTENT_WARNING).label(Label.CONTENT_WARNING, publishing.contentWarning());
            html.close();
        }
        RichText note = publishing.editorsNote();
        if (note != null) {
            html.open(Role.EDITORS_NOTE);
            rendering.beforeValue(Label.EDITORS_NOTE).richText(note);
            rendering.afterValue(Label.EDITORS_NOTE).close();
        }
    }

    private static void sponsor(Sponsor sponsor, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.SPONSOR).labelLanguage();
        PhotoHtml.thumbnail(Role.SPONSOR_LOGO, sponsor.logo(), rendering);
        rendering.beforeValue(Label.SPONSOR);
        String name = Named.sponsor(sponsor);
        if (name != null) {
            sponsorName(name, sponsor, rendering);
        }
        rendering.afterValue(Label.SPONSOR).close();
    }

    private static void sponsorName(String name, Sponsor sponsor, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (sponsor.url() == null || !LinkHtml.open(Role.SPONSOR_LINK, sponsor.url(), Link.Kind.SPONSORED, rendering)) {
            html.open(Role.NAME);
        }
        html.text(name).close();
    }

    /** Writes the kicker, or the name of the section if there is no kicker, linked to the section. */
    private static void kicker(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        String kicker = article.headlines().kicker();
        List<Section> trail = Named.sections(article.topics().sections());
        Section section = trail.isEmpty() ? null : trail.get(trail.size() - 1);
        html.open(Role.KICKER);
        LinkHtml.openOr(Role.KICKER_LINK, section == null ? null : section.url(), Role.KICKER_NAME, html)
                .text(kicker != null ? kicker : section == null ? "" : section.name())
                .close()
                .close();
    }
}
