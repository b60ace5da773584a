package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.standfirst.schemaorg.graph.SchemaJson.page;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.MachineRights;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Reviewable;
import org.standfirst.Rights;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.schemaorg.SchemaOrgRenderer;

class SchemaGraphTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Article FERRY =
            Article.builder("ferry", "Night ferry returns").build();

    @Test
    void writesAMinimalArticle() {
        assertThat(SchemaOrgRenderer.create().render(page(FERRY)))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"@id\":\"_:article\",\"headline\":\"Night ferry returns\",\"publisher\":"
                        + "{\"@type\":\"NewsMediaOrganization\",\"name\":\"The Gazette\"},"
                        + "\"isAccessibleForFree\":true}]}");
    }

    @Test
    void writesTheDisplayedDateAndTheAddressesOfMachineRights() {
        Publication publication = Publication.builder("The Gazette", url(""))
                .machineRights(
                        MachineRights.of(MachineRights.TdmReservation.RESERVED).withTdmPolicy(url("mining")))
                .build();
        Article article = FERRY.with(a -> a.published(NOON).displayed(NOON.plusSeconds(60)));
        Article licensed = article.with(a -> a.rights(
                Rights.of("Gazette").withMachineRights(MachineRights.of(null).withRslLicence(url("rsl")))));

        assertThat(SchemaOrgRenderer.create().render(Page.of(publication, article)))
                .contains("\"datePublished\":\"2026-03-01T12:01:00Z\"", "\"usageInfo\":\"https://example.org/mining\"");
        assertThat(SchemaOrgRenderer.create().render(Page.of(publication, licensed)))
                .contains("\"usageInfo\":\"https://example.org/rsl\"");
    }

    @Test
    void writesTheAddressOfAPlaceInTheBody() {
        assertThat(SchemaOrgRenderer.create()
                        .render(page(FERRY.with(a -> a.add(Place.of("Fish quay").withAddress("Quay Road 1"))))))
                .contains("{\"@type\":\"Place\",\"name\":\"Fish quay\",\"address\":\"Quay Road 1\"}");
    }

    @Test
    void removesHiddenCharacters() {
        Article article = FERRY.with(a -> a.headline("Dampf\u00ADschiff \uFEFFmی\u200Cخ 👩\u200D👧")
                .addConcept(Concept.of(Concept.Kind.ORGANISATION, "Island\u200BLines"))
                .addKeyword("ferry\u2060"));

        assertThat(SchemaOrgRenderer.create().render(page(article)))
                .contains("\"Dampfschiff mی\u200Cخ 👩\u200D👧\"", "\"IslandLines\"", "[\"ferry\"]")
                .doesNotContainPattern("[\u00AD\u200B\u2060\uFEFF]");
    }

    @Test
    void writesTheFactsOfAnArticle() {
        Article article = FERRY.with(a -> a.url(url("ferry"))
                .subheadline("After thirty years")
                .standfirst("It sails at ten.")
                .language(Locale.UK)
                .published(NOON)
                .updated(NOON.plusSeconds(60))
                .dateline("OLDHAVEN")
                .author("Mira Vale")
                .sponsor(Sponsor.of("Lines Ltd").withUrl(url("lines")))
                .promoPhoto(Photo.builder(Rendition.of(url("promo.jpg"))).build())
                .paragraph("The first night ferry left.")
                .rights(Rights.of("Gazette").withCopyrightNotice("© Gazette"))
                .digitalSource(DigitalSource.COMPOSITE_WITH_AI)
                .addSource(Source.of("ABC", Source.Kind.WIRE).withUrl(url("abc")))
                .addSource(Source.of("Own staff", Source.Kind.STAFF))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", NOON)
                        .withId("1"))
                .addCorrection(Correction.of(Correction.Kind.UPDATE, "With a photo.", NOON))
                .addTranslation(Translation.of(Locale.GERMAN, url("de")))
                .addTranslation(Translation.of(Locale.forLanguageTag("x-default"), url("choose"))));

        assertThat(SchemaJson.of(page(article))).isEqualTo("""
                {
                  "@context": "https://schema.org",
                  "@graph": [
                    {
                      "@type": "NewsArticle",
                      "@id": "https://example.org/ferry#article",
                      "mainEntityOfPage": "https://example.org/ferry",
                      "url": "https://example.org/ferry",
                      "headline": "Night ferry returns",
                      "alternativeHeadline": "After thirty years",
                      "description": "It sails at ten.",
                      "inLanguage": "en-GB",
                      "datePublished": "2026-03-01T12:00:00Z",
                      "dateModified": "2026-03-01T12:01:00Z",
                      "dateline": "OLDHAVEN",
                      "author": [
                        {
                          "@type": "Person",
                          "name": "Mira Vale"
                        }
                      ],
                      "publisher": {
                        "@type": "NewsMediaOrganization",
                        "name": "The Gazette"
                      },
                      "sponsor": {
                        "@type": "Organization",
                        "name": "Lines Ltd",
                        "url": "https://example.org/lines"
                      },
                      "thumbnailUrl": "https://example.org/promo.jpg",
                      "image": [
                        {
                          "@type": "ImageObject",
                          "@id": "https://example.org/ferry#photo-1",
                          "contentUrl": "https://example.org/promo.jpg"
                        }
                      ],
                      "wordCount": 5,
                      "isAccessibleForFree": true,
                      "copyrightNotice": "© Gazette",
                      "digitalSourceType": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
                      "citation": [
                        {
                          "@type": "CreativeWork",
                          "name": "ABC",
                          "url": "https://example.org/abc"
                        }
                      ],
                      "correction": [
                        {
                          "@type": "CorrectionComment",
                          "@id": "#correction-1",
                          "text": "It was pier 3.",
                          "datePublished": "2026-03-01T12:00:00Z"
                        }
                      ],
                      "workTranslation": [
                        {
                          "@type": "CreativeWork",
                          "url": "https://example.org/de",
                          "inLanguage": "de"
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void writesThePublisherWithItsPolicies() {
        Publication publication = Publication.builder("The Gazette", url(""))
                .logo(Photo.builder(Rendition.of(url("logo.png"), 600, 60))
                        .alt("The Gazette")
                        .build())
                .addProfile(url("elsewhere"))
                .privacyPolicy(url("privacy"))
                .publishingPrinciples(url("principles"))
                .masthead(url("masthead"))
                .build();

        assertThat(SchemaJson.members(
                        json -> json.member(SchemaNames.PUBLISHER, "publication", publication, SchemaPublisher::write)))
                .isEqualTo("""
                {
                  "publisher": {
                    "@type": "NewsMediaOrganization",
                    "@id": "https://example.org/#publisher",
                    "name": "The Gazette",
                    "url": "https://example.org/",
                    "logo": {
                      "@type": "ImageObject",
                      "contentUrl": "https://example.org/logo.png",
                      "width": 600,
                      "height": 60
                    },
                    "sameAs": [
                      "https://example.org/elsewhere"
                    ],
                    "publishingPrinciples": "https://example.org/principles",
                    "masthead": "https://example.org/masthead"
                  }
                }""");
    }

    @Test
    void makesTheArticlePartOfTheSite() {
        Publication publication =
                Publication.builder("The Gazette", url("#top")).build();

        assertThat(SchemaJson.members(
                        json -> json.member(SchemaNames.IS_PART_OF, "publication", publication, SchemaPublisher::site)))
                .isEqualTo("""
                {
                  "isPartOf": {
                    "@type": "WebSite",
                    "@id": "https://example.org/#website",
                    "name": "The Gazette",
                    "url": "https://example.org/#top"
                  }
                }""");
    }

    @Test
    void writesTheFirstFreeKeyPointsAsTheAbstract() {
        Article article = FERRY.with(a -> a.paragraph("Text.")
                .add(Box.of(Box.Kind.FACTS, null, Paragraph.of("A fact.")))
                .add(Box.of(Box.Kind.KEY_POINTS, null, ItemList.of("She is back.", "She is late.")))
                .add(Box.of(Box.Kind.KEY_POINTS, null, Paragraph.of("More."))));
        assertThat(SchemaOrgRenderer.create().render(page(article)))
                .contains("\"abstract\":\"She is back.\\nShe is late.\"");
        assertThat(SchemaOrgRenderer.create()
                        .render(page(article.with(a ->
                                a.access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1))))))
                .doesNotContain("abstract");
    }

    @Test
    void ignoresEmptyKeyPoints() {
        Box empty = Box.of(Box.Kind.KEY_POINTS, null, Paragraph.of(" "));
        assertThat(SchemaOrgRenderer.create()
                        .render(page(FERRY.with(
                                a -> a.add(empty).add(Box.of(Box.Kind.KEY_POINTS, null, Paragraph.of("More.")))))))
                .contains("\"abstract\":\"More.\"");
        assertThat(SchemaOrgRenderer.create().render(page(FERRY.with(a -> a.add(empty)))))
                .doesNotContain("abstract");
    }

    @Test
    void writesNoTextOfAPaidBody() {
        Article paid = FERRY.with(a -> a.genre(Genre.LIVE)
                .access(Access.of(Access.Level.SUBSCRIPTION))
                .add(Box.of(Box.Kind.KEY_POINTS, null, Paragraph.of("Secret.")))
                .add(LiveUpdate.of(NOON, "Off", Paragraph.of("Secret, too."))));

        assertThat(SchemaJson.of(page(paid)))
                .contains("\"headline\": \"Off\"")
                .doesNotContain("abstract", "articleBody", "Secret");
    }

    @Test
    void makesTheArticlePartOfItsSeries() {
        Publication publication = Publication.builder("The Gazette", url("")).build();
        Series series =
                Series.of("Night ferries").withUrl(url("night")).withPosition(2).withTotal(5);
        assertThat(SchemaOrgRenderer.create().render(Page.of(publication, FERRY.with(a -> a.series(series)))))
                .contains("\"isPartOf\":[{\"@type\":\"WebSite\",\"@id\":\"https://example.org/#website\","
                        + "\"name\":\"The Gazette\",\"url\":\"https://example.org/\"},"
                        + "{\"@type\":\"CreativeWorkSeries\",\"name\":\"Night ferries\",\"url\":\"https://example.org/night\"}],"
                        + "\"position\":2,");
        assertThat(SchemaOrgRenderer.create().render(page(FERRY.with(a -> a.series(Series.of(" "))))))
                .doesNotContain("isPartOf", "position");
        assertThat(SchemaOrgRenderer.create().render(page(FERRY.with(a -> a.series(series.withPosition(0))))))
                .contains("\"isPartOf\"")
                .doesNotContain("position");
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, NewsArticle",
        "REPORTAGE, ReportageNewsArticle",
        "ANALYSIS, AnalysisNewsArticle",
        "OPINION, OpinionNewsArticle",
        "REVIEW, ReviewNewsArticle",
        "BACKGROUND, BackgroundNewsArticle",
        "ASK_PUBLIC, AskPublicNewsArticle",
        "LIVE, LiveBlogPosting",
        "SATIRE, SatiricalArticle",
        "SPONSORED, AdvertiserContentArticle",
        "PRESS_RELEASE, NewsArticle",
        "OBITUARY, NewsArticle",
        "INTERVIEW, NewsArticle"
    })
    void derivesTheTypeFromTheGenre(Genre genre, String type) {
        assertThat(SchemaJson.of(page(FERRY.with(a -> a.genre(genre))))).contains("\"@type\": \"" + type + "\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIVE", "SATIRE", "SPONSORED"})
    void writesTheDatelineOfNewsArticlesOnly(Genre genre) {
        assertThat(SchemaJson.of(page(FERRY.with(a -> a.genre(genre).dateline("OLDHAVEN")))))
                .doesNotContain("OLDHAVEN");
    }

    @Test
    void writesTheReviewedItemAndTheRatingOfAReview() {
        Article review = FERRY.with(a -> a.genre(Genre.REVIEW)
                .addConcept(Concept.of(Concept.Kind.OBJECT, "The Crossing").withReviewed(Reviewable.FILM))
                .addConcept(Concept.of(Concept.Kind.OBJECT, "The director's first film"))
                .add(Rating.of(9, 5))
                .add(Rating.of(3.5, 5).withWorst(1).withVerdict("A calm crossing.")));

        assertThat(SchemaJson.of(page(review))).contains("""
                      "itemReviewed": {
                        "@type": "Movie",
                        "name": "The Crossing"
                      },
                      "reviewRating": {
                        "@type": "Rating",
                        "ratingValue": 3.5,
                        "worstRating": 1,
                        "bestRating": 5,
                        "ratingExplanation": "A calm crossing."
                      },
                """);
        assertThat(SchemaJson.of(page(review.with(a -> a.genre(Genre.NEWS))))).doesNotContain("itemReviewed", "Rating");
    }

    @Test
    void omitsTheReviewedItemIfThereAreSeveral() {
        Article review = FERRY.with(a -> a.genre(Genre.REVIEW)
                .addConcept(Concept.of(Concept.Kind.OBJECT, "The Crossing").withReviewed(Reviewable.FILM))
                .addConcept(Concept.of(Concept.Kind.OBJECT, "The Return").withReviewed(Reviewable.FILM)));

        assertThat(SchemaJson.of(page(review))).doesNotContain("itemReviewed");
    }

    @Test
    void omitsTheReviewedItemIfItsKindIsUnknown() {
        Article review =
                FERRY.with(a -> a.genre(Genre.REVIEW).addConcept(Concept.of(Concept.Kind.OBJECT, "The Crossing")));

        assertThat(SchemaJson.of(page(review))).doesNotContain("itemReviewed");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheTypeOfEveryReviewedItem(Reviewable kind) {
        Article review = FERRY.with(a -> a.genre(Genre.REVIEW)
                .addConcept(Concept.of(Concept.Kind.OBJECT, "The Crossing").withReviewed(kind)));

        assertThat(SchemaJson.of(page(review)))
                .contains("\"itemReviewed\": {")
                .doesNotContain("\"@type\": \"Thing\"", "\"@type\": \"CreativeWork\"");
    }

    @Test
    void writesTheTimeOfExpiry() {
        assertThat(SchemaJson.of(page(FERRY.with(a -> a.expires(NOON)))))
                .contains("\"expires\": \"2026-03-01T12:00:00Z\"");
    }

    @Test
    void writesTheEndOfALiveBlog() {
        Article live = FERRY.with(a -> a.genre(Genre.LIVE).coverageEnded(NOON));

        assertThat(SchemaJson.of(page(live))).contains("\"coverageEndTime\": \"2026-03-01T12:00:00Z\"");
        assertThat(SchemaJson.of(page(live.with(a -> a.genre(Genre.NEWS))))).doesNotContain("coverageEndTime");
        assertThat(SchemaJson.of(page(live.with(a -> a.published(NOON.plusSeconds(1))))))
                .doesNotContain("coverageEndTime");
    }

    @Test
    void writesTheUpdatesOfALiveBlog() {
        Article live = FERRY.with(a -> a.url(url("ferry"))
                .genre(Genre.LIVE)
                .add(LiveUpdate.of(NOON.plusSeconds(60), "Off", Paragraph.of("It sails."))
                        .withUpdated(NOON.plusSeconds(120))
                        .withAuthors(
                                List.of(Author.builder("Jon Ek").url(url("ek")).build()))
                        .withId("off"))
                .add(LiveUpdate.of(NOON, null, Paragraph.of("The gates are open."))));

        assertThat(SchemaJson.of(page(live))).contains("""
                      "coverageStartTime": "2026-03-01T12:00:00Z",
                      "liveBlogUpdate": [
                        {
                          "@type": "BlogPosting",
                          "@id": "#block-off",
                          "headline": "Off",
                          "datePublished": "2026-03-01T12:01:00Z",
                          "dateModified": "2026-03-01T12:02:00Z",
                          "author": [
                            {
                              "@type": "Person",
                              "name": "Jon Ek",
                              "url": "https://example.org/ek"
                            }
                          ],
                          "articleBody": "It sails."
                        },
                        {
                          "@type": "BlogPosting",
                          "datePublished": "2026-03-01T12:00:00Z",
                          "articleBody": "The gates are open."
                        }
                      ],
                """);
        assertThat(SchemaJson.of(page(live.with(a -> a.genre(Genre.NEWS))))).doesNotContain("liveBlogUpdate");
    }

    @Test
    void omitsContentBehindAPaywall() {
        Article paid = FERRY.with(a -> a.genre(Genre.LIVE)
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1))
                .paragraph("Free.")
                .paragraph("Paid.")
                .add(Figure.of(Photo.builder(Rendition.of(url("paid.jpg"))).build()))
                .add(LiveUpdate.of(NOON, "Secret")));

        assertThat(SchemaJson.of(page(paid))).contains("""
                      "isAccessibleForFree": false,
                      "hasPart": {
                        "@type": "WebPageElement",
                        "isAccessibleForFree": false,
                        "cssSelector": ".sf-paid"
                      }
                """).doesNotContain("paid.jpg", "Secret");
    }

    @Test
    void replacesUnpairedSurrogates() {
        assertThat(SchemaOrgRenderer.create().render(page(FERRY.with(a -> a.headline("a\uD800b")))))
                .contains("\"headline\":\"a\uFFFDb\"");
    }

    @Test
    void omitsUnsafeAddresses() {
        assertThat(SchemaJson.of(page(FERRY.with(a -> a.url(Url.of("javascript:alert(1)"))))))
                .doesNotContain("javascript");
    }

    @Test
    void rendersTheSameBytesToEveryOutput() throws IOException {
        SchemaOrgRenderer renderer = SchemaOrgRenderer.create();
        Page page = page(FERRY);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        renderer.render(page, stream);

        assertThat(renderer.toBytes(page)).isEqualTo(stream.toByteArray());
        assertThat(stream).hasToString(renderer.render(page));
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThat(catchThrowable(() -> SchemaOrgRenderer.create().render(page(FERRY), out)))
                .isSameAs(full);
    }

    @Test
    void hasTheMediaTypeOfJsonLd() {
        assertThat(SchemaOrgRenderer.create().mediaType()).isEqualTo("application/ld+json");
    }
}
