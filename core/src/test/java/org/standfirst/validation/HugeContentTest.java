package org.standfirst.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.validation.Harbour.DAWN;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Concept;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Content that would take hours or overflow the stack if validation were quadratic or recursive. */
@Tag("exhaustive")
class HugeContentTest {
    private static final int MEGABYTE = 1 << 20;
    private static final ContentValidator VALIDATOR = ContentValidator.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-",
                "a-",
                " ",
                "\n",
                ":",
                "/",
                "a/",
                ".",
                ".jpg",
                "by ",
                "\u202B",
                "\u2067",
                "\u2066\u2069",
                "http://",
                "#",
                "%",
                "&",
                "\uD83D\uDE00",
                "\uD83D",
                "+.-"
            })
    void validatesAMegabyteOfText(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        Url url = Url.of(text);
        Photo photo = Photo.builder(Rendition.of(url).withMediaType(text).withName(text))
                .alt(text)
                .caption(text)
                .build();
        Article article = Article.builder(text, text)
                .url(url)
                .slug(text)
                .author(text)
                .lead(photo)
                .addConcept(Concept.mediaTopic(text, text))
                .addConcept(Concept.of(Concept.Kind.SUBJECT, text).withUri(url))
                .addKeyword(text)
                .attribute(text.replace('\uD83D', 'x').replace('\uDE00', 'x'), text)
                .add(Paragraph.of(RichText.link(Link.of(url), text)))
                .build();

        assertThat(VALIDATOR.validate(article, ForPublication.class, Advisory.class))
                .isNotEmpty();
    }

    @Test
    void validatesACycleOfAHundredThousandComments() {
        assertThat(VALIDATOR.validate(circle(100_000)))
                .extracting(EveryRuleTest::nameOf)
                .containsExactly("comments[0].parentId ThreadedComments.circle");
    }

    @Test
    @Tag("slow")
    void validatesACycleOfAMillionComments() {
        assertThat(VALIDATOR.validate(circle(1_000_000)))
                .extracting(EveryRuleTest::nameOf)
                .containsExactly("comments[0].parentId ThreadedComments.circle");
    }

    @Test
    void reportsAHundredThousandViolationsInOrder() {
        List<Comment> comments = IntStream.range(0, 100_000)
                .mapToObj(i -> comment("c" + i, null).with(c -> c.upvotes(-1)))
                .toList();

        assertThat(VALIDATOR.validate(discussion(comments)))
                .extracting(EveryRuleTest::nameOf)
                .containsExactlyElementsOf(IntStream.range(0, 100_000)
                        .mapToObj(i -> "comments[" + i + "].upvotes AtLeast")
                        .toList());
    }

    @Test
    void reportsTheFirstThousandViolationsOfOneRule() {
        Comment comment = comment("c", null);

        assertThat(VALIDATOR.validate(discussion(Collections.nCopies(100_000, comment))))
                .extracting(EveryRuleTest::nameOf)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> "comments[" + i + "].id DistinctIds")
                        .toList());
    }

    @Test
    void validatesTheSameCellAHundredThousandTimes() {
        Table.Row row = Table.Row.of(Table.Cell.of(""));

        assertThat(VALIDATOR.validate(Table.of(row).withRows(Collections.nCopies(100_000, row))))
                .isEmpty();
    }

    @Test
    void comparesAHundredThousandAddressesWithTheSameHashCode() {
        List<Url> urls = IntStream.range(0, 1 << 17)
                .mapToObj(HugeContentTest::withTheSameHashCode)
                .toList();
        Article article = Article.builder("harbour-0142", "Night ferry returns")
                .concepts(urls.stream()
                        .map(url -> Concept.of(Concept.Kind.SUBJECT, "Ferries").withUri(url))
                        .toList())
                .related(
                        urls.stream().map(url -> RelatedLink.of("Ferries", url)).toList())
                .build();
        Publication publication = Publication.builder("The Harbour Gazette", Url.of("https://gazette.example/"))
                .profiles(urls)
                .feeds(urls.stream()
                        .map(url -> FeedLink.of(url, FeedLink.Format.RSS))
                        .toList())
                .build();

        assertThat(urls.stream().map(Url::hashCode).distinct()).hasSize(1);
        assertThat(VALIDATOR.validate(Page.of(publication, article))).isEmpty();
    }

    /** Returns an address of 17 pairs of letters; each pair is one of two with the same hash code. */
    private static Url withTheSameHashCode(int number) {
        StringBuilder url = new StringBuilder("https://example.org/");
        for (int bit = 0; bit < 17; bit++) {
            url.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return Url.of(url.toString());
    }

    private static Discussion circle(int size) {
        return discussion(IntStream.range(0, size)
                .mapToObj(i -> comment("c" + i, "c" + (i + 1) % size))
                .toList());
    }

    private static Discussion discussion(List<Comment> comments) {
        return Discussion.builder("harbour-0142").comments(comments).build();
    }

    private static Comment comment(String id, String parentId) {
        return Comment.builder(id, DAWN, "Hello").parentId(parentId).build();
    }
}
