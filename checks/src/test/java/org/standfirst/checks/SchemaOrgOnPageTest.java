package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.html.PageRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structured data agrees with the page that readers see. */
class SchemaOrgOnPageTest {
    private static final SchemaOrgRenderer SCHEMA_ORG = SchemaOrgRenderer.create();
    private static final PageRenderer PAGES = PageRenderer.of(SCHEMA_ORG);

    /** Properties that readers do not see, and parts of names that the page shows as a whole. */
    private static final Set<String> IGNORED_PROPERTIES = Set.of(
            "@context",
            "@type",
            "@id",
            "alternateName",
            "duration",
            "encodingFormat",
            "cssSelector",
            "givenName",
            "familyName");

    private static final Pattern FRAGMENT = Pattern.compile("#(news-(?:comment|correction|block)-.*)");

    @Test
    void isUnchangedOnThePage() {
        Page page = Everything.page();
        assertThat(structuredData(page)).isEqualTo(JsonMapper.shared().readTree(SCHEMA_ORG.render(page)));
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void usesTheFragmentsOfThePageAsIds(Genre genre) {
        Page page = everything(article -> article.genre(genre));
        Document html = html(page);
        List<String> ids = texts(structuredData(page), "@id").stream()
                .map(FRAGMENT::matcher)
                .filter(Matcher::find)
                .map(id -> id.group(1))
                .toList();
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html.getElementById(id)).as(id).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(Access.Level.class)
    void selectsThePaidBody(Access.Level level) {
        Page page = everything(article -> article.access(Access.of(level).withFreeParagraphs(1)));
        List<String> selectors = texts(structuredData(page), "cssSelector");
        assertThat(selectors).hasSize(level == Access.Level.FREE ? 0 : 1);
        selectors.forEach(selector -> assertThat(html(page).select(selector)).hasSize(1));
    }

    @Test
    void hasOnlyVisibleComments() {
        Page page = Everything.page();
        Document html = html(page);
        JsonNode comments = structuredData(page).get("@graph").get(0).get("comment");
        assertThat(comments).isNotEmpty();
        for (JsonNode comment : comments) {
            String id = comment.get("@id").stringValue();
            Element shown = html.getElementById(id.substring(id.indexOf('#') + 1));
            assertThat(shown).as(id).isNotNull();
            assertThat(shown.text()).contains(comment.get("text").stringValue());
        }
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void hasOnlyTextsOfThePage(Genre genre) {
        Page page = everything(article -> article.genre(genre).printedByline(null));
        String shown = shown(html(page));
        Set<String> unseen = new TreeSet<>();
        collectTexts(structuredData(page), unseen);
        unseen.removeIf(text -> shown.contains(text.replaceAll("\\s+", " ")));
        assertThat(unseen).isEmpty();
    }

    private static Page everything(Consumer<Article.Builder> change) {
        Page page = Everything.page();
        return page.withArticle(page.article().with(change));
    }

    private static Document html(Page page) {
        return Jsoup.parse(PAGES.render(page));
    }

    private static JsonNode structuredData(Page page) {
        return JsonMapper.shared().readTree(html(page).selectFirst("script").data());
    }

    /** Returns the texts of the page and the values of its attributes, including those for machines. */
    private static String shown(Document html) {
        StringBuilder shown = new StringBuilder(html.text());
        html.select("script").remove();
        html.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> shown.append('\n').append(attribute.getValue())));
        return shown.toString();
    }

    private static void collectTexts(JsonNode json, Set<String> texts) {
        json.properties().stream()
                .filter(member -> !IGNORED_PROPERTIES.contains(member.getKey()))
                .forEach(member -> collectTexts(member.getValue(), texts));
        if (json.isString() && !json.stringValue().startsWith("https://")) {
            texts.add(json.stringValue());
        } else if (json.isArray()) {
            json.forEach(element -> collectTexts(element, texts));
        }
    }

    private static List<String> texts(JsonNode json, String property) {
        List<String> texts = new ArrayList<>();
        if (json.has(property)) {
            texts.add(json.get(property).stringValue());
        }
        json.forEach(part -> texts.addAll(texts(part, property)));
        return texts;
    }
}
