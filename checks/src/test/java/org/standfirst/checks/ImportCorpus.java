package org.standfirst.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standfirst.testkit.Shared;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** All HTML in the official examples of formats, and in the bodies whose expected blocks were written by hand. */
final class ImportCorpus {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|div|img|br|a|em|strong|b|i|ul|ol|figure|blockquote|span|h[1-6])\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Path TRUTH = Path.of("../ingest/src/test/resources/org/standfirst/ingest/html/truth");

    private ImportCorpus() {}

    /** Returns the HTML of each body by its name. */
    static Map<String, String> bodies() throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        Path standards = Shared.path("standards");
        try (Stream<Path> files = Files.walk(standards)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> add(file, standards.relativize(file).toString(), bodies));
        }
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.sorted().toList()) {
                for (String part : Files.readString(file).split("(?m)^=== ")) {
                    int title = part.indexOf('\n');
                    if (title > 0) {
                        String name = file.getFileName() + " " + part.substring(0, title);
                        bodies.put(name, part.substring(title + 1, part.indexOf("\n---\n")));
                    }
                }
            }
        }
        return bodies;
    }

    private static void add(Path file, String place, Map<String, String> bodies) {
        try {
            add(MAPPER.readTree(Files.readString(file)), place, bodies);
        } catch (JacksonException e) {
            return; // an example of invalid JSON
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JsonNode node, String place, Map<String, String> bodies) {
        if (node.isString()) {
            if (MARKUP.matcher(node.stringValue()).find()) {
                bodies.put(place, node.stringValue());
            }
        } else if (node.isArray()) {
            List<JsonNode> items = List.copyOf(node.values());
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i), place + "/" + i, bodies);
            }
        } else if (node.isObject()) {
            node.properties().forEach(entry -> add(entry.getValue(), place + "/" + entry.getKey(), bodies));
        }
    }
}
