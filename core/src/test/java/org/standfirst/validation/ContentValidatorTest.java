package org.standfirst.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.DAWN;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Feed;
import org.standfirst.FocalPoint;
import org.standfirst.Photo;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;

class ContentValidatorTest {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final Article DRAFT =
            Article.builder("harbour-0142", "Night ferry returns").build();

    @Test
    void acceptsAPageWithoutViolations() {
        assertThat(VALIDATOR.validate(Harbour.PAGE, Default.class, ForPublication.class, Advisory.class))
                .isEmpty();
        assertThat(VALIDATOR.requireValid(Harbour.PAGE, ForPublication.class)).isSameAs(Harbour.PAGE);
    }

    @Test
    void acceptsADraftWithOnlyAnId() {
        assertThat(VALIDATOR.validate(Article.builder("x", "").build())).isEmpty();
    }

    @Test
    void reportsValuesRequiredForPublication() {
        assertThat(messages(VALIDATOR.validate(DRAFT, ForPublication.class)))
                .containsExactly(
                        "identity.url must not be empty",
                        "identity.language must be the tag of a language, such as en or pt-BR",
                        "body must have a block with text, a figure or an embed, unless there is a lead or a standfirst");
    }

    @Test
    void includesTheDefaultGroupInForPublication() {
        Article article = ARTICLE.with(a -> a.revision(-1));

        assertThat(paths(VALIDATOR.validate(article, ForPublication.class))).containsExactly("identity.revision");
        assertThat(paths(VALIDATOR.validate(article, ForPublication.class, Default.class)))
                .containsExactly("identity.revision");
        assertThat(VALIDATOR.validate(article, Advisory.class)).isEmpty();
    }

    @Test
    void namesEveryHiddenCharacterAndItsPosition() {
        Article faulty = DRAFT.with(a ->
                a.headline("a\0").kicker("\u200Bk").subheadline("b\nc\u2066").standfirst("\u202Eabc"));

        assertThat(messages(VALIDATOR.validate(faulty)))
                .containsExactly(
                        "headlines.headline must be a single line, without hidden characters"
                                + " (control character U+0000, position 2)",
                        "headlines.kicker must be a single line, without hidden characters"
                                + " (delete the hidden character U+200B, position 1)",
                        "headlines.subheadline must be a single line, without hidden characters"
                                + " (change of text direction U+2066, position 4)",
                        "headlines.subheadline must be a single line, without hidden characters"
                                + " (line break U+000A, position 2)",
                        "headlines.standfirst must not have hidden characters (change of text direction U+202E, position 1)");
    }

    @Test
    void reportsInTheOrderOfTheModel() {
        List<Block> body = IntStream.range(0, 11)
                .<Block>mapToObj(i -> i == 3
                        ? Box.of(Box.Kind.FACTS, "\u200Bx", Heading.of(2, " ").withId("a b"))
                        : Heading.of(2, "a b").withId(i < 2 || i > 6 ? "a " + i : null))
                .toList();
        Article faulty = DRAFT.with(a -> a.attributes(Map.of("B", "", "A", ""))
                .body(body)
                .language(Locale.ROOT)
                .id(" ")
                .keywords(List.of("", "a", "\u200Ba")));

        assertThat(paths(VALIDATOR.validate(faulty)))
                .containsExactly(
                        "identity.id",
                        "body[0].id",
                        "body[1].id",
                        "body[3].title",
                        "body[3].content[0].id",
                        "body[7].id",
                        "body[8].id",
                        "body[9].id",
                        "body[10].id",
                        "topics.keywords[0]",
                        "topics.keywords[2]",
                        "attributes[A]",
                        "attributes[B]");
    }

    @Test
    void reportsABlockInTwoPlacesTwice() {
        Paragraph faulty = Paragraph.of("a\0");

        assertThat(paths(VALIDATOR.validate(DRAFT.with(a -> a.body(Collections.nCopies(2, faulty))))))
                .containsExactly("body[0].text", "body[1].text");
    }

    @Test
    void reportsASupplementaryPictureOnce() {
        Photo mark = Harbour.MARK.with(p -> p.focalPoint(FocalPoint.of(2, 0)));

        assertThat(paths(VALIDATOR.validate(
                        Harbour.AUTHOR.with(a -> a.portrait(mark)), ForPublication.class, Advisory.class)))
                .containsExactly("portrait.focalPoint.x");
    }

    @Test
    void throwsAllViolationsInTheOrderOfTheModel() {
        Article faulty = DRAFT.with(a -> a.kicker("x".repeat(301)).revision(-1));

        assertThatThrownBy(() -> VALIDATOR.requireValid(faulty))
                .hasMessage(
                        "identity.revision: must be at least 0, headlines.kicker: must not have more than 300 characters")
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintViolations()).hasSize(2));
    }

    @Test
    void usesItsClock() {
        Article embargoed = ARTICLE.with(a -> a.scheduled(null).embargoedUntil(DAWN.plusSeconds(60)));

        assertThat(paths(at(59).validate(embargoed, ForPublication.class))).containsExactly("dates.embargoedUntil");
        assertThat(at(60).validate(embargoed, ForPublication.class)).isEmpty();
        assertThat(at(59).with(o -> o.locale(Locale.FRENCH)).validate(embargoed, ForPublication.class))
                .hasSize(1);
    }

    private static ContentValidator at(int seconds) {
        return VALIDATOR.with(o -> o.clock(Clock.fixed(DAWN.plusSeconds(seconds), ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{value}",
                "${validatedValue}",
                "{jakarta.validation.constraints.Max.message}"
            })
    void doesNotEvaluateExpressionsInContent(String text) {
        Article faulty =
                DRAFT.with(a -> a.headline(text + "\n").url(Url.of(text)).attributes(Map.of(text, text)));

        assertThat(messages(VALIDATOR.validate(faulty)))
                .containsExactly(
                        "identity.url must be a web address without a fragment, such as https://example.org/page",
                        "headlines.headline must be a single line, without hidden characters"
                                + " (line break U+000A, position " + (text.length() + 1) + ")",
                        "attributes[" + text
                                + "] must begin with a lowercase letter and contain only the letters a-z and"
                                + " A-Z, digits and underscores, at most 100 characters");
    }

    @Test
    void usesEnglishForMissingTranslations() {
        Article faulty = DRAFT.with(a -> a.kicker("x".repeat(301)));

        assertThat(messages(VALIDATOR
                        .with(o -> o.locale(Locale.forLanguageTag("tlh")))
                        .validate(faulty)))
                .containsExactly("headlines.kicker must not have more than 300 characters");
    }

    @Test
    void isThreadSafe() {
        List<String> expected = messages(VALIDATOR.validate(DRAFT, ForPublication.class));

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> messages(VALIDATOR.validate(DRAFT, ForPublication.class))))
                .containsOnly(expected);
    }

    @Test
    void requiresAValidFeed() {
        Feed feed = Feed.of(Harbour.PUBLICATION, List.of(ARTICLE));

        assertThat(VALIDATOR.requireValid(feed, ForPublication.class)).isSameAs(feed);
        assertThatThrownBy(() -> VALIDATOR.requireValid(feed.withArticles(List.of(DRAFT)), ForPublication.class))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("articles[0].identity.url: must not be empty");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate((Content) null))
                .withMessage("content");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate((Feed) null))
                .withMessage("feed");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.with(o -> o.clock(null)))
                .withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.with(o -> o.locale(null)))
                .withMessage("locale");
    }

    private static <C extends Content> List<String> paths(List<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static <C extends Content> List<String> messages(List<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }
}
