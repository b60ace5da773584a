package org.standfirst.html;

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
import org.standfirst.body.Link;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** The markup of an article: its header, its lead, its body, and the notes under it. */
final class ArticleHtml {
    private ArticleHtml() {}

    static void write(Article article, HtmlWriter html) {
        html.slot(Slot.BEFORE_ARTICLE, article);
        html.part(Part.ARTICLE, article, ArticleHtml::article);
        html.slot(Slot.AFTER_ARTICLE, article);
    }

    private static void article(Article article, HtmlWriter html) {
        html.open(Role.ARTICLE).reference(Attribute.ARIA_LABELLEDBY, Anchor.HEADLINE);
        language(article.identity(), html);
        html.part(Part.HEADER, article, ArticleHtml::header);
        if (article.lead() != null) {
            html.part(Part.LEAD, article, ArticleHtml::lead);
        }
        body(article, html);
        html.slot(Slot.AFTER_TEXT, article);
        footer(article, html);
        html.close();
    }

    /** Writes the language and the direction of an article, as far as they are known, on the tag that was written last. */
    static void language(Identity identity, HtmlWriter html) {
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

    private static void lead(Article article, HtmlWriter html) {
        if (article.lead() != null) {
            html.open(Role.LEAD).write(article.lead()).close();
        }
    }

    /** Writes the body, up to the paywall if the reader stands before one. */
    private static void body(Article article, HtmlWriter html) {
        boolean whole = ModelLabels.paywall(
                        article.publishing().access(), html.options().fullAccess())
                == null;
        html.open(Role.BODY)
                .blocks(LiveUpdateHtml.newestFirst(whole ? article.body() : article.freeBody()))
                .close();
        if (!whole) {
            html.part(Part.PAYWALL, article, ArticleHtml::paywall);
        }
    }

    private static void paywall(Article article, HtmlWriter html) {
        Label label = ModelLabels.paywall(article.publishing().access(), false);
        if (label != null) {
            html.open(Role.PAYWALL).furniture().label(label).close();
        }
    }

    private static void header(Article article, HtmlWriter html) {
        if (!html.profile().header()) {
            html.part(Part.LABELS, article, ArticleHtml::labels);
            standfirst(article.headlines(), html);
            return;
        }
        html.open(Role.ARTICLE_HEADER);
        html.part(Part.LABELS, article, ArticleHtml::labels);
        if (article.headlines().kicker() != null || !article.topics().sections().isEmpty()) {
            html.part(Part.KICKER, article, ArticleHtml::kicker);
        }
        headline(article.headlines(), html);
        standfirst(article.headlines(), html);
        html.part(Part.BYLINE, article, BylineHtml::write);
        if (article.dates().published() != null) {
            html.part(Part.DATES, article, DatesHtml::write);
        }
        html.slot(Slot.HEADER_END, article);
        html.close();
    }

    private static void headline(Headlines headlines, HtmlWriter html) {
        html.open(Role.HEADLINE).id(Anchor.HEADLINE).text(headlines.headline()).close();
        if (headlines.subheadline() != null) {
            html.element(Role.SUBHEADLINE, headlines.subheadline());
        }
    }

    private static void standfirst(Headlines headlines, HtmlWriter html) {
        if (headlines.standfirst() != null) {
            html.open(Role.STANDFIRST).richText(headlines.standfirst()).close();
        }
    }

    /** Writes what a reader must be told before anything else. */
    private static void labels(Article article, HtmlWriter html) {
        Publishing publishing = article.publishing();
        CorrectionsHtml.retractions(article, html);
        for (Label label : ModelLabels.article(publishing)) {
            html.open(Role.LABEL).furniture().label(label).close();
        }
        if (publishing.sponsor() != null) {
            sponsor(publishing.sponsor(), html);
        }
        if (publishing.contentWarning() != null) {
            html.open(Role.CONTENT_WARNING).label(Label.CONTENT_WARNING, publishing.contentWarning());
            html.close();
        }
    }

    private static void sponsor(Sponsor sponsor, HtmlWriter html) {
        html.open(Role.SPONSOR).furniture();
        PhotoHtml.thumbnail(Role.SPONSOR_LOGO, sponsor.logo(), html);
        html.label(Label.SPONSOR, () -> sponsorName(sponsor, html)).close();
    }

    private static void sponsorName(Sponsor sponsor, HtmlWriter html) {
        if (sponsor.url() == null || !LinkHtml.open(Role.SPONSOR_LINK, sponsor.url(), Link.Kind.SPONSORED, html)) {
            html.open(Role.NAME);
        }
        html.text(sponsor.name()).close();
    }

    /** Writes the kicker, linked to the section it stands in; the section's name if there is no kicker. */
    private static void kicker(Article article, HtmlWriter html) {
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

    private static void footer(Article article, HtmlWriter html) {
        if (!hasFooter(article, html)) {
            return;
        }
        html.open(Role.ARTICLE_FOOTER);
        if (CorrectionsHtml.any(article)) {
            html.part(Part.CORRECTIONS, article, CorrectionsHtml::write);
        }
        if (hasTopics(article.topics())) {
            html.part(Part.TOPICS, article, TopicsHtml::write);
        }
        if (hasRights(article, html)) {
            html.part(Part.RIGHTS, article, ArticleHtml::rights);
        }
        html.close();
    }

    private static void rights(Article article, HtmlWriter html) {
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
        return !topics.concepts().isEmpty() || !topics.furtherSections().isEmpty();
    }

    private static boolean hasRights(Article article, HtmlWriter html) {
        Rights rights = article.rights();
        return rights != null && (rights.copyrightNotice() != null || html.follows(rights.licence()));
    }
}
