package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.Credit;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.body.Json;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.RandomModels;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** An application's mapper writes and reads any content as the renderer and the reader do. */
class JsonModuleTest {
    private static final int PAGES = 20;
    private static final int CONTENTS = 500;
    private static final int PARTS = 50;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .findAndAddModules()
            .build();
    private static final JsonMapper PLAIN = JsonMapper.shared();
    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();

    @Test
    void writesAndReadsPagesWithoutLoss() {
        RandomModels models = new RandomModels(11);
        for (int i = 0; i < PAGES; i++) {
            Page page = models.next(Page.class);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(page), Page.class))
                    .isEqualTo(page);
            compare(page);
        }
    }

    @Test
    void writesAndReadsEveryKindOfContentWithoutLoss() {
        RandomModels models = new RandomModels(12);
        for (int i = 0; i < CONTENTS; i++) {
            compare(models.next(Content.class));
        }
    }

    private static void compare(Content content) {
        byte[] rendered = JsonRenderer.create().toBytes(content);
        byte[] written = MAPPER.writeValueAsBytes(content);
        JsonNode tree = MAPPER.valueToTree(content);

        assertThat(PLAIN.readTree(written)).isEqualTo(PLAIN.readTree(rendered));
        assertThat(MAPPER.readValue(rendered, Content.class)).isEqualTo(content);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(content), content.getClass()))
                .isEqualTo(content);
        assertThat(JsonReader.create().read(INDENTED.writeValueAsString(content), Content.class))
                .isEqualTo(content);
        assertThat(MAPPER.treeToValue(tree, Content.class)).isEqualTo(content);
    }

    @Test
    void convertsTreesToContent() {
        Page page = Everything.page();
        byte[] json = JsonRenderer.create().toBytes(page);

        assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Page.class)).isEqualTo(page);
    }

    static Stream<Class<?>> parts() {
        return Stream.concat(
                ExpectedSchema.models().stream().filter(model -> !Content.class.isAssignableFrom(model)),
                Stream.of(Url.class, Credit.Role.class, Json.class));
    }

    @ParameterizedTest
    @MethodSource("parts")
    <T> void writesPartsAloneAsWithinContent(Class<T> part) {
        RandomModels models = new RandomModels(14);
        for (int i = 0; i < PARTS; i++) {
            T value = models.next(part);
            byte[] written = MAPPER.writeValueAsBytes(value);

            JsonFormatTest.compare("", ExpectedJson.value(value), PLAIN.readTree(written));
            assertThat(MAPPER.readValue(written, part)).isEqualTo(value);
        }
    }

    record Folder(int year, List<Content> contents, Content last) {}

    @Test
    void writesContentWithinRecordsAndListsOfAnApplication() {
        RandomModels models = new RandomModels(13);
        for (int i = 0; i < PAGES; i++) {
            List<Content> contents = List.of(models.next(Content.class), models.next(Page.class));
            Folder folder = new Folder(2026, contents, models.next(Content.class));

            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(folder), Folder.class))
                    .isEqualTo(folder);
            assertThat(MAPPER.treeToValue(MAPPER.valueToTree(folder), Folder.class))
                    .isEqualTo(folder);
            assertThat(MAPPER.readValue(INDENTED.writeValueAsBytes(contents), new TypeReference<List<Content>>() {}))
                    .isEqualTo(contents);
        }
    }
}
