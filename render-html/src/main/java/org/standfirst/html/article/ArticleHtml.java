package org.standfirst.html.article;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Genre;
import org.standfirst.Identity;
import org.standfirst.Rights;
import org.standfirst.TextDirection;
import org.standfirst.Topics;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.markup.FixedAttribute;
import org.standfirst.html.media.MediaHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Blank;
import org.standfirst.labels.phrases.Times;

/** Writes an article: its header, lead and body, and the parts below the body. */
public final class ArticleHtml {
    private static final Map<Genre, FixedAttribute> GENRES = genres();

    private ArticleHtml() {}

    /** Writes an article, and the content of the slots around it. */
    public static void write(Article article, Rendering rendering) {
        rendering.slot(Slot.BEFORE_ARTICLE, article);
        rendering.part(Part.ARTICLE, article, ArticleHtml::article);
        rendering.slot(Slot.AFTER_ARTICLE, article);
    }

    private static void article(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.ARTICLE);
        if (!Blank.is(article.headlines().headline())) {
            rendering.anchors().labelledBy(Anchor.HEADLINE);
        }
        language(article.identity(), html);
        if (rendering.onPage()) {
            kind(article, rendering);
        }
        rendering.part(Part.HEADER, article, HeaderHtml::write);
        if (article.lead() != null) {
            rendering.part(Part.LEAD, article, ArticleHtml::lead);
        }
        if (rendering.onPage() && ContentsHtml.hasContents(article, rendering)) {
            rendering.part(Part.CONTENTS, article, ContentsHtml::write);
        }
        BodyHtml.write(article, rendering);
        rendering.slot(Slot.AFTER_TEXT, article);
        if (CorrectionsHtml.hasCorrections(article)) {
            rendering.part(Part.CORRECTIONS, article, CorrectionsHtml::write);
        }
        List<Author> authors = rendering.onPage() ? AuthorHtml.writersWithCard(article.byline()) : List.of();
        if (!authors.isEmpty()) {
            rendering.part(Part.AUTHORS, article, AuthorHtml::cards);
        }
        if (rendering.onPage() && SeriesHtml.hasAdjacent(rendering)) {
            rendering.part(Part.ADJACENT, article, SeriesHtml::adjacent);
        }
        footer(article, rendering);
        html.close();
    }

    /** Writes the language and the direction of an article, as far as known, on the tag that was written last. */
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

    /** Writes the attributes by which a style sheet selects a kind of article. */
    private static void kind(Article article, Rendering rendering) {
        rendering
                .elements()
                .attribute(requireNonNull(GENRES.get(article.publishing().genre())));
        if (Times.coverageEnded(article.dates()) != null) {
            rendering.html().flag(Attribute.DATA_ENDED);
        }
    }

    private static Map<Genre, FixedAttribute> genres() {
        Map<Genre, FixedAttribute> genres = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            String name = genre.name().toLowerCase(Locale.ROOT).replace('_', '-');
            genres.put(genre, FixedAttribute.of("data-genre", name));
        }
        return genres;
    }

    private static void lead(Article article, Rendering rendering) {
        if (article.lead() != null) {
            article.lead().accept(MediaHtml.lead(rendering));
        }
    }

    private static void footer(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (!hasTopics(article.topics()) && !hasRights(article, html)) {
            return;
        }
        html.open(Role.ARTICLE_FOOTER);
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
        if (rights != null && html.canLink(rights.licence())) {
            LinkHtml.licence(Role.RIGHTS_LICENCE, rights.licence(), html);
        }
        html.close();
    }

    private static boolean hasTopics(Topics topics) {
        return !Named.concepts(topics.concepts()).isEmpty()
                || !Named.sections(topics.furtherSections()).isEmpty();
    }

    private static boolean hasRights(Article article, HtmlWriter html) {
        Rights rights = article.rights();
        return rights != null && (rights.copyrightNotice() != null || html.canLink(rights.licence()));
    }
}
