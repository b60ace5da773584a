package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.body.Box;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.facts.Named;
import org.standfirst.facts.OtherLanguages;
import org.standfirst.facts.VisibleComments;
import org.standfirst.internal.Years;

/** Facts about an article that several renderers use. */
class FactsTest {
    private static final Article ARTICLE =
            Article.builder("1", "Night ferry returns").build();

    @Test
    void usesTheSummary() {
        assertThat(ARTICLE.with(a -> a.summary("Summary").standfirst("Standfirst"))
                        .summaryText())
                .isEqualTo("Summary");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL", "''", "' \u00A0'"},
            nullValues = "NULL")
    void usesTheStandfirstWithoutASummary(String summary) {
        assertThat(ARTICLE.with(a -> a.summary(summary).standfirst(RichText.strong("Standfirst")))
                        .summaryText())
                .isEqualTo("Standfirst");
    }

    @Test
    void hasNoSummaryWithoutSummaryAndStandfirst() {
        assertThat(ARTICLE.summaryText()).isNull();
        assertThat(ARTICLE.with(a -> a.summary("").standfirst("\u00A0")).summaryText())
                .isNull();
    }

    @Test
    void prefersTheDisplayedDateToThePublicationDate() {
        Instant first = Instant.parse("2026-03-01T06:00:00Z");
        Instant displayed = first.plusSeconds(60);

        assertThat(ARTICLE.with(a -> a.published(first)).dates().displayedOrPublished())
                .isEqualTo(first);
        assertThat(ARTICLE.with(a -> a.published(first).displayed(displayed))
                        .dates()
                        .displayedOrPublished())
                .isEqualTo(displayed);
    }

    @Test
    void listsWritersBelowIfThePrintedBylineDoesNotNameThem() {
        Article article =
                ARTICLE.with(a -> a.author("Ada").author("Bo").addCredit(Credit.of("Cy", Credit.Role.EDITOR)));

        assertThat(article.byline().creditsBelow())
                .extracting(credit -> credit.author().name())
                .containsExactly("Cy");
        assertThat(article.with(a -> a.printedByline("By Bo, with Cy")).byline().creditsBelow())
                .extracting(credit -> credit.author().name())
                .containsExactly("Ada");
    }

    @Test
    void listsTheOtherCreditsOfWritersWhomThePrintedBylineNames() {
        Credit photos = Credit.of("Ada", Credit.Role.PHOTOGRAPHER);
        Article article = ARTICLE.with(a -> a.author("Ada").addCredit(photos).printedByline("By Ada"));

        assertThat(article.byline().creditsBelow()).containsExactly(photos);
    }

    @Test
    void machineRightsOfAnArticleOverrideThoseOfItsPublication() {
        MachineRights general = MachineRights.of(MachineRights.TdmReservation.RESERVED)
                .withTdmPolicy(Url.of("https://example.org/mining"))
                .withRslLicence(Url.of("https://example.org/rsl"));
        Publication publication = Publication.builder("Gazette", Url.of("https://example.org/"))
                .machineRights(general)
                .build();
        Article open = ARTICLE.with(a -> a.rights(
                Rights.of("Gazette").withMachineRights(MachineRights.of(MachineRights.TdmReservation.NOT_RESERVED))));

        assertThat(Page.of(publication, ARTICLE).machineRights()).isEqualTo(general);
        assertThat(Page.of(publication, open).machineRights())
                .isEqualTo(new MachineRights(
                        MachineRights.TdmReservation.NOT_RESERVED, null, Url.of("https://example.org/rsl")));
        assertThat(Page.of(publication.with(p -> p.machineRights(null)), ARTICLE)
                        .machineRights())
                .isNull();
    }

    @Test
    void writersHaveTheRoleOfWriter() {
        Article article = ARTICLE.with(a -> a.addCredit(Credit.of("Editor", Credit.Role.EDITOR))
                .author("Ada")
                .author("Bo"));

        assertThat(article.byline().writers()).extracting(Author::name).containsExactly("Ada", "Bo");
    }

    @Test
    void sharesThePromoPhotoElseThatOfTheLeadElseThatOfTheFreeBody() {
        Article body =
                ARTICLE.with(a -> a.paragraph("Text").add(Box.of(Box.Kind.FACTS, "Box", Figure.of(photo("boxed")))));
        Article lead = body.with(a -> a.lead(video("film").with(v -> v.poster(photo("poster")))));
        Article chosen = lead.with(a -> a.promoPhoto(photo("chosen")));

        assertThat(ARTICLE.shareImage()).isNull();
        assertThat(body.shareImage()).isEqualTo(photo("boxed"));
        assertThat(lead.shareImage()).isEqualTo(photo("poster"));
        assertThat(body.with(a -> a.lead(video("without poster"))).shareImage()).isEqualTo(photo("boxed"));
        assertThat(chosen.shareImage()).isEqualTo(photo("chosen"));
        assertThat(body.with(a -> a.access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1)))
                        .shareImage())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.svg", "https://example.org/a.avif", "/a.jpg"})
    void sharesAPhotoThatSocialNetworksShowIfThereIsOne(String unsuitable) {
        Photo promo = Photo.builder(Rendition.of(Url.of(unsuitable))).build();
        Photo shown =
                Photo.builder(Rendition.of(Url.of("https://example.org/b.jpg"))).build();
        Article article = ARTICLE.with(a -> a.promoPhoto(promo));

        assertThat(article.shareImage()).isEqualTo(promo);
        assertThat(article.with(a -> a.figure(shown)).shareImage()).isEqualTo(shown);
        assertThat(article.with(a -> a.lead(shown)).shareImage()).isEqualTo(shown);
        assertThat(article.with(a -> a.promoPhoto(null).lead(promo).figure(shown))
                        .shareImage())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "199, 800", "800, 199"})
    void sharesNoPhotoThatIsTooSmallForSocialNetworksIfThereIsAnother(int width, int height) {
        Photo small = Photo.builder(Rendition.of(Url.of("https://example.org/a.png"), width, height))
                .build();
        Photo shown = Photo.builder(Rendition.of(Url.of("https://example.org/b.jpg"), 200, 200))
                .build();

        assertThat(ARTICLE.with(a -> a.lead(small)).shareImage()).isEqualTo(small);
        assertThat(ARTICLE.with(a -> a.lead(small).figure(shown)).shareImage()).isEqualTo(shown);
    }

    @Test
    void blocksIncludeEveryDepthInReadingOrder() {
        Paragraph first = Paragraph.of("first");
        Paragraph boxed = Paragraph.of("boxed");
        Paragraph news = Paragraph.of("news");
        Box box = Box.of(Box.Kind.FACTS, "Box", boxed);
        LiveUpdate update = LiveUpdate.of(Instant.EPOCH, null, news);
        Article article = ARTICLE.with(a -> a.body(List.of(first, box, update)));

        assertThat(article.blocks()).containsExactly(first, box, boxed, update, news);
    }

    @Test
    void photosIncludeThoseOfTheLeadAndTheBodyAtEveryDepth() {
        Article article = ARTICLE.with(a -> a.lead(photo("lead"))
                .add(Box.of(
                        Box.Kind.FACTS,
                        "Box",
                        Figure.of(
                                Gallery.builder(List.of(photo("a"), photo("b"))).build())))
                .figure(video("film").with(v -> v.poster(photo("poster"))))
                .figure(video("without"))
                .figure(audio().with(audio -> audio.cover(photo("cover")))));

        assertThat(article.photos())
                .containsExactly(photo("lead"), photo("a"), photo("b"), photo("poster"), photo("cover"));
    }

    @Test
    void linksIncludeThoseOfEveryText() {
        Article article = ARTICLE.with(a -> a.editorsNote(link("note"))
                .standfirst(link("standfirst"))
                .lead(photo("lead").with(p -> p.caption(link("lead"))))
                .paragraph(RichText.of("no link, "), link("paragraph"))
                .add(Heading.of(2, link("heading")))
                .add(Quote.of(link("quote")).withSource(link("source")))
                .add(PullQuote.of(link("pull")).withSource(link("pulled")))
                .add(ItemList.of(
                        ItemList.Item.of(link("item")).withNested(ItemList.of(ItemList.Item.of(link("nested"))))))
                .add(Table.of(Table.Row.of(Table.Cell.of(link("cell")))).withCaption(link("table")))
                .add(Box.of(Box.Kind.FACTS, "Box", Paragraph.of(link("boxed"))))
                .add(Embed.of(Url.of("/post")).withFallback(link("post")).withCaption(link("embed")))
                .add(Place.of("Quay").withCaption(link("place")))
                .figure(video("film").with(v -> v.caption(link("video"))))
                .figure(audio().with(audio -> audio.caption(link("audio"))))
                .figure(Gallery.builder(List.of(photo("x").with(p -> p.caption(link("photo")))))
                        .caption(link("gallery"))
                        .build()));

        assertThat(article.links().stream().map(link -> link.url().text().substring(1)))
                .containsExactly(
                        "note",
                        "standfirst",
                        "lead",
                        "paragraph",
                        "heading",
                        "quote",
                        "source",
                        "pull",
                        "pulled",
                        "item",
                        "nested",
                        "table",
                        "cell",
                        "boxed",
                        "post",
                        "embed",
                        "place",
                        "video",
                        "audio",
                        "photo",
                        "gallery");
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 900, 800, 450, true",
        "1600, 900, 801, 450, true",
        "1600, 900, 16, 10, true", // one pixel
        "1600, 900, 1600, 1000, false",
        "1600, 900, 900, 1600, false",
        "1600, 900, 0, 450, false",
        "1600, 900, 800, 0, false",
        "0, 0, 0, 0, false"
    })
    void sameShapeAllowsForRounding(int width, int height, int width2, int height2, boolean same) {
        assertThat(Dimensions.of(width, height).sameShape(Dimensions.of(width2, height2)))
                .isEqualTo(same);
        assertThat(Dimensions.of(width2, height2).sameShape(Dimensions.of(width, height)))
                .isEqualTo(same);
    }

    @Test
    void anUnknownHeightMatchesAnyShape() {
        assertThat(Dimensions.ofWidth(800).sameShape(Dimensions.of(1600, 900))).isTrue();
        assertThat(Dimensions.of(1600, 900).sameShape(Dimensions.ofWidth(800))).isTrue();
        assertThat(Dimensions.ofWidth(0).sameShape(Dimensions.ofWidth(800))).isFalse();
    }

    @Test
    void onlyTheFreeLevelIsFree() {
        assertThat(Access.Level.values())
                .filteredOn(level -> Access.of(level).isFree())
                .containsExactly(Access.Level.FREE);
    }

    @Test
    void linksToTheFirstTranslationIntoEachOtherLanguage() {
        Translation german = Translation.of(Locale.GERMAN, Url.of("https://example.org/de"));
        Article article = ARTICLE.with(a -> a.language(Locale.ENGLISH)
                .addTranslation(Translation.of(Locale.ENGLISH, Url.of("https://example.org/en")))
                .addTranslation(german)
                .addTranslation(Translation.of(Locale.GERMAN, Url.of("https://example.org/de-2"))));

        assertThat(OtherLanguages.of(article)).containsExactly(german);
        assertThat(OtherLanguages.of(ARTICLE)).isEmpty();
    }

    @Test
    void onlyASeriesWithANameIsShown() {
        Series series = Series.of("Ferries");

        assertThat(Named.series(ARTICLE.with(a -> a.series(series)))).isEqualTo(series);
        assertThat(Named.series(ARTICLE.with(a -> a.series(series.withName(" ")))))
                .isNull();
        assertThat(Named.series(ARTICLE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, true, true", "DELETED, true, true", "PENDING, false, true", "SPAM, false, false"})
    void readersSeeApprovedAndDeletedCommentsAndTheirOwn(Comment.State state, boolean all, boolean author) {
        Comment comment =
                Comment.builder("c1", Instant.EPOCH, "Text").state(state).build();

        assertThat(VisibleComments.isVisible(comment, Set.of("c2"))).isEqualTo(all);
        assertThat(VisibleComments.isVisible(comment, Set.of("c1"))).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-02T00:00:00Z, true",
        "0001-01-01T23:59:59Z, false",
        "9999-12-30T00:00:00Z, true",
        "9999-12-30T00:00:01Z, false"
    })
    void representableYearsAreOneTo9999InEveryTimeZone(Instant instant, boolean writable) {
        assertThat(Years.areWritable(instant)).isEqualTo(writable);
    }

    private static RichText link(String name) {
        return RichText.link(Url.of("/" + name), name);
    }

    private static Photo photo(String name) {
        return Photo.builder(Rendition.of(Url.of("/" + name + ".jpg"))).build();
    }

    private static Video video(String name) {
        return Video.builder(name).build();
    }

    private static Audio audio() {
        return Audio.builder("bell", Rendition.of(Url.of("/bell.mp3"))).build();
    }

    @Test
    void namesALinkWithoutATitleByItsAddressIfReadersCanFollowIt() {
        assertThat(Named.title(RelatedLink.of("Harbour", Url.of("/a b")))).isEqualTo("Harbour");
        assertThat(Named.title(RelatedLink.of(" ", Url.of("/a b")))).isEqualTo("/a%20b");
        assertThat(Named.title(RelatedLink.of("", Url.of("javascript:alert(1)"))))
                .isEmpty();
    }
}
