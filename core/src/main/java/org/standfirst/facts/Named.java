package org.standfirst.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Concept;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Lists;

/** Finds the values that have a name for readers; a name that is blank is not printed. */
public final class Named {
    private Named() {}

    /** Returns the authors whose name is not blank. */
    public static List<Author> authors(List<Author> authors) {
        return Lists.filtered(authors, author -> !Blank.is(author.name()));
    }

    /** Returns the sections whose name is not blank. */
    public static List<Section> sections(List<Section> sections) {
        return Lists.filtered(sections, section -> !Blank.is(section.name()));
    }

    /** Returns the sources whose name is not blank. */
    public static List<Source> sources(List<Source> sources) {
        return Lists.filtered(sources, source -> !Blank.is(source.name()));
    }

    /** Returns the concepts whose name is not blank. A concept without a name has only a URI, for machines. */
    public static List<Concept> concepts(List<Concept> concepts) {
        return Lists.filtered(concepts, concept -> !Blank.is(concept.name()));
    }

    /** Returns the author of a comment, or {@code null} if the comment is anonymous or the name is blank. */
    public static @Nullable CommentAuthor author(Comment comment) {
        CommentAuthor author = comment.author();
        return author == null || Blank.is(author.name()) ? null : author;
    }

    /** Returns the names of agencies that are not blank. */
    public static List<String> agencies(List<String> agencies) {
        return Lists.filtered(agencies, agency -> !Blank.is(agency));
    }

    /** Returns the series of {@code article}, or {@code null} if there is none or its name is blank. */
    public static @Nullable Series series(Article article) {
        Series series = article.topics().series();
        return series == null || Blank.is(series.name()) ? null : series;
    }

    /** Returns the title of a link to another page, or its address if the title is blank and readers can follow it. */
    public static String title(RelatedLink link) {
        return Blank.is(link.title()) && link.url().followable() ? link.url().encoded() : link.title();
    }

    /** Returns the name of a publication, or its address if the name is blank. */
    public static String publication(Publication publication) {
        return Blank.is(publication.name()) ? publication.url().encoded() : publication.name();
    }

    /** Returns the name of a sponsor, or else its absolute address; {@code null} if it has neither. */
    public static @Nullable String sponsor(Sponsor sponsor) {
        if (!Blank.is(sponsor.name())) {
            return sponsor.name();
        }
        Url url = sponsor.url();
        return url == null || !url.isAbsolute() ? null : url.encoded();
    }
}
