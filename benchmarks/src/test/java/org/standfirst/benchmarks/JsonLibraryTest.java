package org.standfirst.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Page;
import org.standfirst.benchmarks.json.JsonLibrary;
import org.standfirst.json.JsonRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLibraryTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("everything")
    void writesTheFactsOfOurDocument(String library, Size size, Script script) throws IOException {
        Page page = Sample.page(Material.of(size, script));

        assertThat(tree(write(JsonLibrary.of(library), page)))
                .isEqualTo(tree(JsonRenderer.create().toBytes(page)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void readsItsOwnOutput(String library, Size size, Script script) throws IOException {
        assertReadsItsOwnOutput(JsonLibrary.of(library), Sample.page(Material.of(size, script)));
    }

    private static <T> byte[] write(JsonLibrary<T> library, Page page) throws IOException {
        return library.write(library.document(page));
    }

    /** Compares the output of the document that was read, because avaje-jsonb reads nested lists as maps. */
    private static <T> void assertReadsItsOwnOutput(JsonLibrary<T> library, Page page) throws IOException {
        byte[] json = write(library, page);
        assertThat(tree(library.write(library.read(json)))).isEqualTo(tree(json));
    }

    private static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    static Stream<Arguments> everything() {
        return JsonLibrary.NAMES.stream()
                .flatMap(library -> Stream.of(Size.BRIEF, Size.TYPICAL)
                        .flatMap(
                                size -> Stream.of(Script.values()).map(script -> Arguments.of(library, size, script))));
    }
}
