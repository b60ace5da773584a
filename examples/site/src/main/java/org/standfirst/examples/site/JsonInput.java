package org.standfirst.examples.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.standfirst.Content;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import org.standfirst.json.JsonLine;
import org.standfirst.json.JsonLines;
import org.standfirst.json.JsonReader;

/** Reads articles and pages from Standfirst's JSON. NDJSON is read line by line, so only one line is in memory. */
final class JsonInput {
    private final Path file;
    private final List<String> unknown = new ArrayList<>();
    private final JsonReader reader = JsonReader.create()
            .with(o -> o.allFaults(true).onUnknownProperty(fault -> unknown.add("unknown property: " + fault)));

    private JsonInput(Path file) {
        this.file = file;
    }

    /**
     * Reads {@code file}. It is NDJSON if its name ends in {@code .ndjson} or {@code .jsonl}, or if one of its lines is
     * a document but the file is not.
     *
     * @throws JsonException if the file is neither a document nor NDJSON
     */
    static void read(Path file, Documents documents) throws IOException {
        JsonInput input = new JsonInput(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            input.readLines(documents);
            return;
        }
        Document document;
        try {
            document = input.document();
        } catch (JsonException e) {
            if (!input.hasReadableLine()) {
                throw e;
            }
            input.readLines(documents);
            return;
        }
        documents.onlyDocument(document);
    }

    private Document document() throws IOException {
        try (InputStream in = open()) {
            Content content = reader.read(in, Content.class);
            if (!Document.accepts(content)) {
                throw new JsonException(List.of(unexpectedKind(1)));
            }
            return new Document(content, unknown);
        }
    }

    private boolean hasReadableLine() throws IOException {
        try (InputStream in = open();
                Stream<JsonLine<Content>> lines = JsonLines.of(reader).read(in, Content.class)) {
            return lines.anyMatch(line -> line.faults().isEmpty() && Document.accepts(line.orThrow()));
        }
    }

    private void readLines(Documents documents) throws IOException {
        try (InputStream in = open();
                Stream<JsonLine<Content>> lines = JsonLines.of(reader).read(in, Content.class)) {
            unknown.clear();
            Iterator<JsonLine<Content>> all = lines.iterator();
            while (all.hasNext()) {
                readLine(all.next(), documents);
                unknown.clear();
            }
        }
    }

    private void readLine(JsonLine<Content> line, Documents documents) throws IOException {
        if (!line.faults().isEmpty()) {
            documents.unreadableDocument(line.faults().get(0).toString());
        } else if (Document.accepts(line.orThrow())) {
            documents.nextDocument(new Document(line.orThrow(), unknown));
        } else {
            documents.unreadableDocument(unexpectedKind(line.number()).toString());
        }
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private static JsonFault unexpectedKind(long line) {
        return new JsonFault("/type", line, 1, "an article or a page");
    }
}
