package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Distinct;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.Golden;
import org.standfirst.testkit.MarkedModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the outputs of content with distinct values, in all formats, with golden files. */
class GoldenOutputsTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final Page PAGE = Distinct.of(Everything.page());
    private static final JsonRenderer JSON = JsonRenderer.create();
    private static final Map<String, Function<Page, String>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("json", JSON::render);
        FORMATS.put("schema", SchemaOrgRenderer.create()::render);
        FORMATS.put("schema of a review", page -> schemaOrg(page, Genre.REVIEW));
        FORMATS.put("schema of a live blog", page -> schemaOrg(page, Genre.LIVE));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void writesTheGoldenJson(String name, Content content) {
        Golden.compare(
                "distinct/" + name + ".json", JSON.with(o -> o.indented(true)).render(content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void readsTheGoldenJsonWithTheSameMeaning(String name, Content content) {
        String json = JSON.render(content);
        Content read = JsonReader.create().read(json, Content.class);
        assertThat(read).as(name).isEqualTo(content);
        assertThat(ExpectedJson.document(read)).isEqualTo(ExpectedJson.document(content));
    }

    /** Other genres have the same properties. */
    @ParameterizedTest
    @EnumSource(names = {"NEWS", "REVIEW", "LIVE"})
    void writesTheGoldenSchemaOrg(Genre genre) {
        Golden.compare(
                "distinct/schema-org-" + genre.name().toLowerCase(Locale.ROOT) + ".json",
                indented(schemaOrg(PAGE, genre)));
    }

    @Test
    void writesTheGoldenSchemaOrgOfAPageWithFallbacks() {
        Golden.compare(
                "distinct/schema-org-with-fallbacks.json",
                indented(SchemaOrgRenderer.create().render(Distinct.of(Everything.pageWithFallbacks()))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void changesOnlyThePlacesOfAChangedText(String name, Function<Page, String> renderer) {
        assertThat(new MarkedModel<>(Everything.page()).moved(renderer)).isEmpty();
        assertThat(new MarkedModel<>(Everything.pageWithFallbacks()).moved(renderer))
                .isEmpty();
    }

    /** The golden file lists the number of rendered values of each component, for each format and page. */
    @Test
    void rendersTheSameComponentsAsBefore() {
        Golden.compare(
                "distinct/shown.txt", MarkedModel.table(FORMATS, Everything.page(), Everything.pageWithFallbacks()));
    }

    static Stream<Object[]> formats() {
        return FORMATS.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    static Stream<Object[]> contents() {
        return Stream.concat(
                Stream.of(
                        new Object[] {"page", PAGE},
                        new Object[] {"page-with-fallbacks", Distinct.of(Everything.pageWithFallbacks())}),
                Everything.alone().stream().map(content -> new Object[] {
                    content.getClass().getSimpleName().toLowerCase(Locale.ROOT), Distinct.of((Record) content)
                }));
    }

    private static String schemaOrg(Page page, Genre genre) {
        return SchemaOrgRenderer.create().render(page.withArticle(page.article().with(a -> a.genre(genre))));
    }

    private static String indented(String json) {
        JsonNode tree = JACKSON.readTree(json);
        return JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
