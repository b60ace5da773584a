package org.standfirst.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strings of {@code shared/hostile-input}, which are known to break incorrect escaping. */
public final class HostileStrings {
    private static final JsonMapper JSON = JsonMapper.shared();

    private HostileStrings() {}

    /** Returns every string once, in the order of the files. */
    public static List<String> all() {
        return elements().map(HostileStrings::stringOf).distinct().toList();
    }

    /** Returns the addresses of {@code own-urls.json} with their expectations. */
    public static List<HostileUrl> urls() {
        return elements(Shared.path("hostile-input/own-urls.json"))
                .map(element -> new HostileUrl(
                        Expectation.of(element.get("expect").stringValue()),
                        element.get("url").stringValue()))
                .toList();
    }

    /** Returns the elements of the files: strings, and objects that describe a string. */
    public static Stream<JsonNode> elements() {
        try (Stream<Path> files = Files.list(Shared.path("hostile-input"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .flatMap(HostileStrings::elements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(Path file) {
        return JSON.readTree(file).values().stream();
    }

    private static String stringOf(JsonNode element) {
        return Stream.of(element, element.path("payload"), element.path("url"), element.path("text"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElseThrow();
    }

    /** An address and its expectation. */
    public record HostileUrl(Expectation expect, String url) {}

    /** The expected treatment of an address. */
    public enum Expectation {
        /** The output contains it and it works. */
        SAFE,
        /** It does not become a link or an image. */
        UNSAFE,
        /** It is omitted or made harmless. */
        EITHER;

        public static Expectation of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
