package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.ModelTexts;
import org.standfirst.testkit.RandomModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structured data of any page is valid JSON-LD in the schema.org vocabulary. */
class SchemaOrgTest {
    private static final int RANDOM_PAGES = 100;
    private static final SchemaOrgRenderer RENDERER = SchemaOrgRenderer.create();

    /**
     * Pages with everything, of every genre and digital source, and random pages with random and with valid addresses.
     */
    private static final List<Page> PAGES =
            Stream.concat(pagesWithEverything(), randomPages()).toList();

    /** The properties that Google's rich results require, by type. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "ListItem", Set.of("position", "name"),
            "Person", Set.of("name"),
            "Organization", Set.of("name"),
            "NewsMediaOrganization", Set.of("name"),
            "ImageObject", Set.of("contentUrl"),
            "Rating", Set.of("ratingValue", "worstRating", "bestRating"),
            "WebPageElement", Set.of("isAccessibleForFree", "cssSelector"));

    @Test
    void hasOnlyValidTypesAndProperties() {
        SchemaOrgVocabulary vocabulary = SchemaOrgVocabulary.read();
        PAGES.forEach(page -> assertThat(vocabulary.faults(parse(page))).isEmpty());
    }

    @Test
    void hasANodeForEveryObject() {
        PAGES.forEach(page -> {
            long nodes = JsonLd.nodes(RENDERER.render(page)).stream()
                    .filter(node -> node.asJsonObject().containsKey("@type"))
                    .count();
            assertThat(nodes)
                    .as(RENDERER.render(page))
                    .isEqualTo(objects(parse(page)).size());
        });
    }

    @Test
    void refersOnlyToObjectsInThePage() {
        PAGES.forEach(page -> {
            Set<String> ids = new TreeSet<>();
            objects(parse(page)).forEach(object -> ids.add(object.path("@id").asString("")));
            references(parse(page)).forEach(id -> assertThat(ids).contains(id));
        });
    }

    @Test
    void hasThePropertiesThatSearchEnginesRequire() {
        PAGES.forEach(page -> objects(parse(page)).forEach(object -> {
            String type = object.get("@type").stringValue();
            assertThat(object.propertyNames()).as(object.toString()).containsAll(REQUIRED.getOrDefault(type, Set.of()));
            if (type.equals("BreadcrumbList")) {
                assertIsATrail(object.get("itemListElement"));
            } else if (type.equals("Rating")) {
                assertThat(object.get("ratingValue").doubleValue())
                        .isBetween(
                                object.get("worstRating").doubleValue(),
                                object.get("bestRating").doubleValue());
            }
        }));
    }

    private static void assertIsATrail(JsonNode items) {
        assertThat(items.size()).isGreaterThan(1);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).get("position").intValue()).isEqualTo(i + 1);
            assertThat(items.get(i).has("item") || i == items.size() - 1).isTrue();
        }
    }

    private static Stream<Page> randomPages() {
        RandomModels models = new RandomModels(6);
        return Stream.generate(() -> models.next(Page.class))
                .limit(RANDOM_PAGES)
                .flatMap(page -> Stream.of(page, withValidAddresses(page)));
    }

    private static Stream<Page> pagesWithEverything() {
        Stream<Page> genres = Stream.of(Genre.values()).map(genre -> everything(a -> a.genre(genre)));
        Stream<Page> sources =
                Stream.of(DigitalSource.values()).map(source -> everything(a -> a.digitalSource(source)));
        Stream<Page> others = Stream.of(
                Everything.pageWithFallbacks(), everything(a -> a.access(Access.of(Access.Level.SUBSCRIPTION))));
        return Stream.of(genres, sources, others).flatMap(pages -> pages);
    }

    private static Page everything(Consumer<Article.Builder> change) {
        Page page = Everything.page();
        return page.withArticle(page.article().with(change));
    }

    /** Returns the page with valid addresses. */
    private static Page withValidAddresses(Page page) {
        return ModelTexts.changed(page, new ModelTexts.Change() {
            private int count;

            @Override
            public String text(String component, String text) {
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                return Url.of("https://news.example/" + count++);
            }
        });
    }

    private static JsonNode parse(Page page) {
        return JsonMapper.shared().readTree(RENDERER.toBytes(page));
    }

    private static List<JsonNode> objects(JsonNode json) {
        List<JsonNode> objects = new ArrayList<>();
        if (json.has("@type")) {
            objects.add(json);
        }
        json.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }

    private static List<String> references(JsonNode json) {
        List<String> ids = new ArrayList<>();
        if (json.has("@id") && json.size() == 1) {
            ids.add(json.get("@id").stringValue());
        }
        json.forEach(part -> ids.addAll(references(part)));
        return ids;
    }
}
