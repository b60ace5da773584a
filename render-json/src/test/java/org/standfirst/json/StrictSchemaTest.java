package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Content;
import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.PublishablePages;
import org.standfirst.testkit.RandomModels;
import org.standfirst.validation.ContentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our strict JSON Schema has the limits of the constraints, and accepts all valid content. */
class StrictSchemaTest {
    private static final int PAGES = 100;
    private static final int CONTENTS = 1_000;
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final JsonSchema FORM = JsonSchema.of(JsonRenderer.schema());
    private static final JsonSchema STRICT = JsonSchema.of(JsonRenderer.strictSchema());
    private static final JsonRenderer RENDERER = JsonRenderer.create();
    private static final ContentValidator VALIDATOR = ContentValidator.create();

    @Test
    void isAValidSchema() {
        assertThat(JsonSchema.ofSchemas().errors(JsonRenderer.strictSchema())).isEmpty();
    }

    @Test
    void addsTheLimitsOfTheConstraintsToTheSchema() {
        JsonNode strict = withoutIdAndTitle(JsonRenderer.strictSchema());
        JsonNode limited = SchemaLimits.addTo(withoutIdAndTitle(JsonRenderer.schema()));
        for (String name : limited.get("$defs").propertyNames()) {
            assertThat(strict.at("/$defs/" + name).toPrettyString())
                    .isEqualTo(limited.at("/$defs/" + name).toPrettyString());
        }
        assertThat(strict).isEqualTo(limited);
    }

    @Test
    void rejectsOnlyContentWithViolations() {
        RandomModels models = new RandomModels(8);
        countRejected(Stream.generate(() -> models.next(Content.class)).limit(CONTENTS));
        PublishablePages pages = new PublishablePages(8);
        assertThat(countRejected(Stream.generate(pages::next).limit(PAGES))).isLessThan(PAGES);
    }

    /** Returns the number of rejected contents, and asserts that each has a violation. */
    private static int countRejected(Stream<? extends Content> contents) {
        List<? extends Content> rejected = contents.filter(
                        content -> !STRICT.errors(RENDERER.render(content)).isEmpty())
                .toList();
        assertThat(rejected)
                .allSatisfy(content -> assertThat(VALIDATOR.validate(content)).isNotEmpty());
        return rejected.size();
    }

    @Test
    void acceptsEveryWebAddress() {
        for (HostileStrings.HostileUrl hostile : HostileStrings.urls()) {
            Embed embed = Embed.of(Url.of(hostile.url()));
            if (embed.url().isAbsolute()) {
                assertThat(STRICT.errors(RENDERER.render(embed)))
                        .as(hostile.url())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'standfirst': 1, 'type': 'table', 'rows': [{'cells': [{'text': [], 'header': false, 'columnSpan': 0}]}]}",
                "{'standfirst': 1, 'type': 'paragraph', 'text': [], 'id': ''}",
                "{'standfirst': 1, 'type': 'embed', 'url': 'javascript:alert(1)'}",
                "{'standfirst': 1, 'type': 'gallery', 'photos': []}",
                "{'standfirst': 1, 'type': 'photo', 'renditions': [{'url': 'https://a.example/a', 'mediaType': 'jpeg'}]}",
                "{'standfirst': 1, 'type': 'place', 'point': {'latitude': 91, 'longitude': 0}, 'name': 'Nowhere'}"
            })
    void rejectsValuesBeyondALimit(String json) {
        assertThat(FORM.errors(json.replace('\'', '"'))).isEmpty();
        assertThat(STRICT.errors(json.replace('\'', '"'))).isNotEmpty();
    }

    /** Returns a schema without its id, title and description. */
    private static ObjectNode withoutIdAndTitle(String schema) {
        ObjectNode bare = (ObjectNode) JACKSON.readTree(schema);
        bare.remove(List.of("$id", "title", "description"));
        return bare;
    }
}
