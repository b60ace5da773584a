package org.standfirst.html.article;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.media.MediaHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes authors: in a byline, and as a card below the text or alone. */
public final class AuthorHtml {
    private AuthorHtml() {}

    /** Writes a writer in the byline: the name, linked to the author's page, and the job title. */
    static void writer(Author author, Rendering rendering) {
        inline(Role.AUTHOR, Role.AUTHOR_LINK, author, rendering.html());
    }

    /** Writes one of several writers, without the job title, which is in the writer's card. */
    static void writerWithoutTitle(Author author, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.AUTHOR);
        name(Role.AUTHOR_LINK, author, html);
        html.close();
    }

    /** Returns the writers who have a card, which are those with details that the byline does not show. */
    static List<Author> writersWithCard(Byline byline) {
        List<Author> writers = byline.writers();
        List<Author> withCard = new ArrayList<>(writers.size());
        for (Author author : writers) {
            if (hasCard(author) || writers.size() > 1 && author.jobTitle() != null) {
                withCard.add(author);
            }
        }
        return withCard;
    }

    private static boolean hasCard(Author author) {
        return author.bio() != null
                || author.portrait() != null
                || !author.profiles().isEmpty()
                || author.fediverseHandle() != null;
    }

    /** Writes the cards of the writers who have one. */
    static void cards(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.AUTHORS);
        html.attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.AUTHORS));
        writersWithCard(article.byline()).forEach(author -> card(author, rendering));
        html.close();
    }

    /** Writes a contributor who is not a writer, like a writer. */
    static void contributor(Author author, Rendering rendering) {
        inline(Role.CONTRIBUTOR, Role.CONTRIBUTOR_LINK, author, rendering.html());
    }

    /** Writes only the name, linked to the author's page. */
    static void name(Author author, Rendering rendering) {
        name(Role.CONTRIBUTOR_LINK, author, rendering.html());
    }

    private static void inline(Role role, Role link, Author author, HtmlWriter html) {
        html.open(role);
        String title = author.jobTitle();
        if (title == null) {
            name(link, author, html);
        } else {
            html.label(
                    Label.NAME_AND_TITLE,
                    () -> name(link, author, html),
                    () -> html.open(Role.JOB_TITLE)
                            .contentLanguage()
                            .text(title)
                            .close());
        }
        html.close();
    }

    /** Writes the card of an author, with all public facts. */
    public static void card(Author author, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.AUTHOR_CARD);
        if (author.portrait() != null) {
            new MediaHtml(rendering, ImagePlace.CARD).photo(author.portrait());
        }
        html.open(Role.AUTHOR_CARD_NAME);
        name(Role.AUTHOR_LINK, author, html);
        html.close();
        String title = author.jobTitle() == null ? author.affiliation() : author.jobTitle();
        if (title != null) {
            html.open(Role.AUTHOR_CARD_TITLE).text(title);
            if (author.jobTitle() != null && author.affiliation() != null) {
                rendering.separator(Label.LISTED).text(author.affiliation());
            }
            html.close();
        }
        if (author.bio() != null) {
            Paragraphs.write(Role.AUTHOR_CARD_BIO, author.bio(), html);
        }
        if (author.fediverseHandle() != null) {
            html.open(Role.AUTHOR_CARD_FEDIVERSE).text("@").text(author.fediverseHandle());
            html.close();
        }
        profiles(author, html);
        html.close();
    }

    private static void name(Role link, Author author, HtmlWriter html) {
        LinkHtml.openOr(link, author.url(), Role.AUTHOR_NAME, html)
                .text(author.name())
                .close();
    }

    private static void profiles(Author author, HtmlWriter html) {
        if (author.profiles().stream().noneMatch(html::canLink)) {
            return;
        }
        html.open(Role.AUTHOR_PROFILES);
        for (Url profile : author.profiles()) {
            if (html.canLink(profile)) {
                html.open(Role.AUTHOR_PROFILE).open(Role.AUTHOR_PROFILE_LINK);
                html.url(UrlAttribute.HREF, profile)
                        .text(profile.text())
                        .close()
                        .close();
            }
        }
        html.close();
    }
}
