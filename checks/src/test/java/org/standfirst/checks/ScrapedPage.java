package org.standfirst.checks;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Discussion;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Heading;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;

/** Builds the models of a page from its text, with empty addresses. */
final class ScrapedPage {
    private static final String ID = "scraped";
    private static final Url UNKNOWN = Url.of("");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[MMM d, uuuu][d MMM uuuu][uuuu-MM-dd]")
            .toFormatter(Locale.ENGLISH);
    private static final Pattern LAST_SENTENCE = Pattern.compile("(.*[.!?]\\s)?(.*?)([.!?]?)", Pattern.DOTALL);

    private final Article.Builder article =
            Article.builder(ID, "").status(Status.PUBLISHED).commentPolicy(CommentPolicy.CLOSED);
    private final List<RelatedLink> related = new ArrayList<>();
    private final List<String> notice = new ArrayList<>();
    private @Nullable String caption;
    private @Nullable Integer total;
    private final List<Comment> comments = new ArrayList<>();

    private ScrapedPage() {}

    /** Returns the page of these lines. */
    static Page of(List<ScrapedLine> lines) {
        ScrapedPage page = new ScrapedPage();
        lines.forEach(page::add);
        return page.build();
    }

    private void add(ScrapedLine line) {
        String text = line.text();
        switch (line.kind()) {
            case SECTION -> article.addSection(Section.of(text));
            case HEADLINE -> article.headline(text);
            case BYLINE -> byline(line);
            case DATE -> article.published(startOf(text));
            case PARAGRAPH -> article.paragraph(text);
            case HEADING -> article.add(Heading.of(2, text));
            case CAPTION -> caption = text;
            case CREDIT -> photo(line);
            case READ_ALSO ->
                article.add(RelatedLinks.of(RelatedLink.of(text, UNKNOWN).withRelation(RelatedLink.Relation.SEE_ALSO)));
            case COMMENT_COUNT -> total = text.matches("[\\d,]+") ? Integer.valueOf(text.replace(",", "")) : 0;
            case COMMENT_AUTHOR -> comments.add(commentOf(text));
            case COMMENT_DATE -> changeComment(c -> c.posted(startOf(text)));
            case COMMENT -> changeComment(c -> c.text((last().text().plainText() + "\n\n" + text).strip()));
            case RELATED -> related.add(RelatedLink.of(text, UNKNOWN));
            case RELATED_DATE -> related.add(related.remove(related.size() - 1).withPublished(startOf(text)));
            case NOTICE -> notice.add(text);
            case RESPOND -> article.commentPolicy(CommentPolicy.OPEN);
            case RELATED_HEADING, REPLY -> {} // fixed text of the page
        }
    }

    /** Sets the authors, and the printed byline if the authors would be printed differently. */
    private void byline(ScrapedLine line) {
        List<String> authors = line.names();
        authors.forEach(article::author);
        String last = authors.get(authors.size() - 1);
        String composed = String.join(", ", authors);
        if (authors.size() > 1) {
            composed = String.join(", ", authors.subList(0, authors.size() - 1)) + " and " + last;
        }
        article.printedByline(composed.equals(line.text()) ? null : "By " + line.text());
    }

    private void photo(ScrapedLine credit) {
        article.figure(Photo.builder(Rendition.of(UNKNOWN))
                .caption(caption)
                .credit(creditOf(credit))
                .build());
        caption = null;
    }

    /** Returns the credit that is printed as {@code line}, with photographer and agencies if the line names them. */
    private static MediaCredit creditOf(ScrapedLine line) {
        List<String> names = line.names();
        boolean photographer = names.size() == 1 || line.text().contains(", ");
        return photographer
                ? MediaCredit.of(names.get(0), names.subList(1, names.size()).toArray(String[]::new))
                : MediaCredit.ofAgencies(names.toArray(String[]::new));
    }

    private Comment commentOf(String author) {
        return Comment.builder("c" + comments.size(), Instant.EPOCH, "")
                .author(CommentAuthor.of(author))
                .state(Comment.State.APPROVED)
                .build();
    }

    private Comment last() {
        return comments.get(comments.size() - 1);
    }

    private void changeComment(Consumer<Comment.Builder> change) {
        comments.set(comments.size() - 1, last().with(change));
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day.replaceAll("(\\p{L}{3})\\p{L}*", "$1"), DATE)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Returns the notice under the form, whose last sentence is a link. */
    private @Nullable RichText notice() {
        Matcher matcher = LAST_SENTENCE.matcher(String.join("\n", notice));
        if (notice.isEmpty() || !matcher.matches()) {
            return null;
        }
        String before = matcher.group(1) == null ? "" : matcher.group(1);
        return RichText.of(text(before), link(UNKNOWN, matcher.group(2)), text(matcher.group(3)));
    }

    private Page build() {
        Publication publication =
                Publication.builder("Untitled", UNKNOWN).commentNotice(notice()).build();
        Page page = Page.of(publication, article.related(related).build());
        boolean discussed = total != null || page.article().commentPolicy().open();
        return page.withDiscussion(
                discussed
                        ? Discussion.builder(ID).comments(comments).total(total).build()
                        : null);
    }
}
