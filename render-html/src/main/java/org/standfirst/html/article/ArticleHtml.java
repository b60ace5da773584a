package org.standfirst.html.article;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Headlines;
import org.standfirst.Identity;
import org.standfirst.Publishing;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Sponsor;
import org.standfirst.TextDirection;
import org.standfirst.Topics;
import org.standfirst.body.Block;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Profile;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.blocks.LiveUpdateHtml;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.media.PhotoHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** The markup of an article: its header, its lead, its body, and the notes under it. */
public final class ArticleHtml {
    private ArticleHtml() {}

    /** Writes an article, and what fills the slots around it. */
    public static void write(Article article, Rendering rendering) {
        rendering.slot(Slot.BEFORE_ARTICLE, article);
        rendering.part(Part.ARTICLE, article, ArticleHtml::article);
        rendering.slot(Slot.AFTER_ARTICLE, article);
    }

    private static void article(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.ARTICLE);
        rendering.labelledBy(Anchor.HEADLINE);
        language(article.identity(), html);
        rendering.part(Part.HEADER, article, ArticleHtml::header);
        if (article.lead() != null) {
            rendering.part(Part.LEAD, article, ArticleHtml::lead);
        }
        body(article, rendering);
        rendering.slot(Slot.AFTER_TEXT, article);
        footer(article, rendering);
        html.close();
    }

    /** Writes the language and the direction of an article, as far as they are known, on the tag that was written last. */
    public static void language(Identity identity, HtmlWriter html) {
        TextDirection direction = identity.direction();
        if (direction == null) {
            html.language(identity.language());
            return;
        }
        if (!identity.language().getLanguage().isEmpty()) {
            html.attribute(Attribute.LANG, identity.language().toLanguageTag());
        }
        html.attribute(Attribute.DIR, direction.code());
    }

    private static void lead(Article article, Rendering rendering) {
        if (article.lead() != null) {
            rendering.html().open(Role.LEAD).write(article.lead()).close();
        }
    }

    /** Writes the body, up to the paywall if the reader stands before one. */
    private static void body(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        boolean whole = ModelLabels.paywall(article.publishing().access(), rendering.settings().fullAccess) == null;
        List<Block> paid = article.paidBody();
        int free = article.body().size() - paid.size();
        html.open(Role.BODY).blocks(LiveUpdateHtml.newestFirst(article.body().subList(0, free)));
        if (!article.publishing().access().isFree() && (whole || rendering.onPage())) {
            // empty without access: the structured data of the page names this element
            html.open(Role.PAID_BODY)
                    .blocks(whole ? LiveUpdateHtml.newestFirst(paid) : List.of())
                    .close();
        }
        html.close();
        if (!whole) {
            rendering.part(Part.PAYWALL, article, ArticleHtml::paywall);
        }
    }

    private static void paywall(Article article, Rendering rendering) {
        Label label = ModelLabels.paywall(article.publishing().access(), false);
        if (label != null) {
            rendering.html().open(Role.PAYWALL).labelLanguage().label(label).close();
        }
    }

    private static void header(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (rendering.settings().profile == Profile.FEED) {
            rendering.part(Part.LABELS, article, ArticleHtml::labels);
            standfirst(article.headlines(), html);
            return;
        }
        html.open(Role.ARTICLE_HEADER);
        rendering.part(Part.LABELS, article, ArticleHtml::labels);
        if (article.headlines().kicker() != null || !article.topics().sections().isEmpty()) {
            rendering.part(Part.KICKER, article, ArticleHtml::kicker);
        }
        headline(article.headlines(), rendering);
        standfirst(article.headlines(), html);
        rendering.part(Part.BYLINE, article, BylineHtml::write);
        if (article.dates().shown() != null) {
            rendering.part(Part.DATES, article, DatesHtml::write);
        }
        rendering.slot(Slot.HEADER_END, article);
        html.close();
    }

    private static void headline(Headlines headlines, Rendering rendering) {
        rendering
                .open(Role.HEADLINE, Anchor.HEADLINE)
                .text(headlines.headline())
                .close();
        if (headlines.subheadline() != null) {
            rendering.html().element(Role.SUBHEADLINE, headlines.subheadline());
        }
    }

    private static void standfirst(Headlines headlines, HtmlWriter html) {
        if (headlines.standfirst() != null) {
            html.open(Role.STANDFIRST).richText(headlines.standfirst()).close();
        }
    }

    /** Writes what a reader must be told before anything else. */
    private static void labels(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Publishing publishing = article.publishing();
        CorrectionsHtml.retractions(article, rendering);
        for (Label label : ModelLabels.article(publishing)) {
            html.open(Role.LABEL).labelLanguage().label(label).close();
        }
        if (publishing.sponsor() != null) {
            sponsor(publishing.sponsor(), rendering);
        }
        if (publishing.contentWarning() != null) {
            html.open(Role.CONTENT_WARNING).label(Label.CONTENT_WARNING, publishing.contentWarning());
            html.close();
        }
        RichText note = publishing.editorsNote();
        if (note != null) {
            html.open(Role.EDITORS_NOTE)
                    .label(Label.EDITORS_NOTE, () -> html.richText(note))
                    .close();
        }
    }

    private static void sponsor(Sponsor sponsor, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.SPONSOR).labelLanguage();
        PhotoHtml.thumbnail(Role.SPONSOR_LOGO, sponsor.logo(), rendering);
        html.label(Label.SPONSOR, () -> sponsorName(sponsor, rendering)).close();
    }

    private static void sponsorName(Sponsor sponsor, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (sponsor.url() == null || !LinkHtml.open(Role.SPONSOR_LINK, sponsor.url(), Link.Kind.SPONSORED, rendering)) {
            html.open(Role.NAME);
        }
        html.text(sponsor.name()).close();
    }

    /** Writes the kicker, linked to the section it stands in; the section's name if there is no kicker. */
    private static void kicker(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        String kicker = article.headlines().kicker();
        List<Section> trail = article.topics().sections();
        Section section = trail.isEmpty() ? null : trail.get(trail.size() - 1);
        html.open(Role.KICKER);
        if (section != null && html.follows(section.url())) {
            html.open(Role.KICKER_LINK).url(UrlAttribute.HREF, section.url());
        } else {
            html.open(Role.KICKER_NAME);
        }
        html.text(kicker != null ? kicker : section == null ? "" : section.name())
                .close()
                .close();
    }

    private static void footer(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!hasFooter(article, html)) {
            return;
        }
        html.open(Role.ARTICLE_FOOTER);
        if (CorrectionsHtml.any(article)) {
            rendering.part(Part.CORRECTIONS, article, CorrectionsHtml::write);
        }
        if (hasTopics(article.topics())) {
            rendering.part(Part.TOPICS, article, TopicsHtml::write);
        }
        if (hasRights(article, html)) {
            rendering.part(Part.RIGHTS, article, ArticleHtml::rights);
        }
        html.close();
    }

    private static void rights(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Rights rights = article.rights();
        html.open(Role.RIGHTS);
        if (rights != null && rights.copyrightNotice() != null) {
            html.text(rights.copyrightNotice()).text(" ");
        }
        if (rights != null && html.follows(rights.licence())) {
            html.open(Role.RIGHTS_LICENCE).url(UrlAttribute.HREF, rights.licence());
            html.label(Label.LICENCE).close();
        }
        html.close();
    }

    private static boolean hasFooter(Article article, HtmlWriter html) {
        return CorrectionsHtml.any(article) || hasTopics(article.topics()) || hasRights(article, html);
    }

    private static boolean hasTopics(Topics topics) {
        return !ModelLabels.named(topics.concepts()).isEmpty()
                || !topics.furtherSections().isEmpty();
    }

    private static boolean hasRights(Article article, HtmlWriter html) {
        Rights rights = article.rights();
        return rights != null && (rights.copyrightNotice() != null || html.follows(rights.licence()));
    }
}
