package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.testkit.Facets;
import org.standfirst.testkit.RandomModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader reads documents of released versions with the same meaning. The documents never change. */
class GoldenDocumentsTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final JsonSchema SCHEMA = JsonSchema.of(JsonRenderer.schema());
    private static final JsonReader READER = JsonReader.create()
            .with(o -> o.onUnknownProperty(fault -> {
                throw new AssertionError("unknown property: " + fault);
            }));
    private static final JsonRenderer RENDERER = JsonRenderer.create().with(o -> o.indented(true));

    /** Matches the older form of a comment's text: a string instead of runs. */
    private static final Pattern TEXT_OF_COMMENT =
            Pattern.compile("(\"posted\": \"[^\"]*\",\n)( *)\"text\": (\"(?:[^\"\\\\]|\\\\.)+\")");

    private static final Pattern NO_TEXT_OF_COMMENT = Pattern.compile("(\"posted\": \"[^\"]*\",\n *\"text\": )\"\"");

    @ParameterizedTest
    @MethodSource("documents")
    void readsEveryMemberIntoItsComponent(Path document) {
        String json = GoldenDocuments.text(document);
        compare("", JACKSON.readTree(withCurrentForms(json)), ExpectedJson.document(READER.read(json, Content.class)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheSameLinesAsBefore(Path document) {
        String json = GoldenDocuments.text(document);
        Iterator<String> written = lines(RENDERER.render(READER.read(json, Content.class)));
        lines(normalized(json))
                .forEachRemaining(
                        line -> assertThat(skipTo(line, written)).as(line).isTrue());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void conformsToTheSchema(Path document) {
        assertThat(SCHEMA.errors(withCurrentForms(GoldenDocuments.text(document))))
                .isEmpty();
    }

    @Test
    void hasADocumentForEveryKind() {
        Set<String> written = new HashSet<>();
        documents()
                .map(GoldenDocuments::text)
                .forEach(json -> written.addAll(Facets.of(READER.read(json, Content.class))));
        Set<String> missing = new TreeSet<>(RandomModels.possibleNames(Content.class));
        missing.removeAll(written);
        assertThat(missing).isEmpty();
    }

    private static Stream<Path> documents() {
        return GoldenDocuments.all();
    }

    /** Returns the lines without their final comma, since a later release may add lines. */
    private static Iterator<String> lines(String json) {
        return json.lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .iterator();
    }

    /**
     * Returns a document in which older forms of properties are replaced by the current forms; the reader accepts
     * both.
     */
    private static String withCurrentForms(String json) {
        String comments = TEXT_OF_COMMENT
                .matcher(NO_TEXT_OF_COMMENT.matcher(json).replaceAll("$1[]"))
                .replaceAll("$1$2\"text\": [\n$2  {\n$2    \"text\": $3,\n$2    \"marks\": []\n$2  }\n$2]");
        return comments.replaceAll(
                "( *)\"captionsTrack\": (\"[^\"]*\")", "$1\"captionTracks\": [\n$1  {\n$1    \"url\": $2\n$1  }\n$1]");
    }

    /** Returns a document in its current form: with line feeds as line ends, and without blank optional texts. */
    private static String normalized(String json) {
        return withCurrentForms(json)
                .replaceAll("\\\\[rf]|[\\u0085\\u2028\\u2029]", "\\\\n")
                .replaceAll(",\\s*\"fallback\": \"\"", "");
    }

    /** Advances after the next line that equals {@code line}; returns false if there is none. */
    private static boolean skipTo(String line, Iterator<String> lines) {
        while (lines.hasNext()) {
            if (lines.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    /** Compares with the expected JSON of the model, which may have more members. */
    private static void compare(String path, JsonNode json, Object model) {
        if (model instanceof Map<?, ?> object) {
            json.propertyNames().forEach(name -> compare(path + '/' + name, json.get(name), object.get(name)));
        } else if (model instanceof List<?> array) {
            assertThat(json.size()).as(path).isEqualTo(array.size());
            for (int i = 0; i < array.size(); i++) {
                compare(path + '/' + i, json.get(i), array.get(i));
            }
        } else if (model instanceof Number number) {
            assertThat(json.doubleValue()).as(path).isEqualTo(number.doubleValue());
        } else if (model == null) {
            assertThat(json.stringValue()).as(path).isBlank();
        } else {
            assertThat(json.isNull() ? ExpectedJson.NULL : simple(json))
                    .as(path)
                    .isEqualTo(model);
        }
    }

    private static Object simple(JsonNode json) {
        return json.isBoolean()
                ? (Object) json.booleanValue()
                : json.stringValue().replaceAll("[\r\f\\u0085\\u2028\\u2029]", "\n");
    }
}
