package org.standfirst.checks;

import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Heading;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;

/** Builds the models of a page of which there is only the text: whatever the text says, and empty addresses. */
final class ScrapedPage {
    private static final String ID = "scraped";
    private static final Url UNKNOWN = Url.of("");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[MMMM d, uuuu][d MMMM uuuu][uuuu-MM-dd]", Locale.ENGLISH);
    private static final Pattern LAST_SENTENCE = Pattern.compile("(.*[.!?]\\s)?(.*?)([.!?]?)", Pattern.DOTALL);

    private final Article.Builder article = Article.builder(ID, "").status(Status.PUBLISHED);
    private final List<RelatedLink> related = new ArrayList<>();
    private final List<String> notice = new ArrayList<>();
    private @Nullable String caption;
    private @Nullable Integer comments;

    private ScrapedPage() {}

    /** Returns the page whose text has these lines. */
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
            case BYLINE -> byline(text);
            case DATE -> article.published(startOf(text));
            case PARAGRAPH -> article.paragraph(text);
            case HEADING -> article.add(Heading.of(2, text));
            case CAPTION -> caption = text;
            case CREDIT -> photo(text);
            case READ_ALSO ->
                article.add(RelatedLinks.of(RelatedLink.of(text, UNKNOWN).relation(RelatedLink.Relation.SEE_ALSO)));
            case COMMENT_COUNT -> comments = text.matches("\\d+") ? Integer.valueOf(text) : Integer.valueOf(0);
            case RELATED -> related.add(RelatedLink.of(text, UNKNOWN));
            case RELATED_DATE -> related.add(related.remove(related.size() - 1).published(startOf(text)));
            case NOTICE -> notice.add(text);
            case RELATED_HEADING, RESPOND -> {} // the page's own words
        }
    }

    /** Names the authors one by one, and the line as it stands where these would print otherwise. */
    private void byline(String names) {
        List<String> authors = List.of(names.split(", | and "));
        authors.forEach(article::author);
        String last = authors.get(authors.size() - 1);
        String composed = String.join(", ", authors);
        if (authors.size() > 1) {
            composed = String.join(", ", authors.subList(0, authors.size() - 1)) + " and " + last;
        }
        article.printedByline(composed.equals(names) ? null : "By " + names);
    }

    private void photo(String credit) {
        article.figure(Photo.builder(Rendition.of(UNKNOWN))
                .caption(caption)
                .credit(creditOf(credit))
                .build());
        caption = null;
    }

    /** Returns the credit that prints as {@code line}, taken apart if it says who and through whom. */
    private static PhotoCredit creditOf(String line) {
        int comma = line.indexOf(", ");
        if (comma < 0) {
            return PhotoCredit.of(line);
        }
        String[] agencies = line.substring(comma + 2).split(" / ");
        return PhotoCredit.of(line.substring(0, comma), agencies);
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day, DATE).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Returns what the site says under the form, whose last sentence leads on. */
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
        Discussion discussion = Discussion.builder(ID).total(comments).build();
        return Page.of(publication, article.related(related).build()).discussion(discussion);
    }
}
