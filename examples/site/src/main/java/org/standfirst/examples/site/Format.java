package org.standfirst.examples.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The formats of INPUT. */
enum Format {
    /** Standfirst's own JSON. */
    JSON,
    /** HTML of a body. */
    HTML,
    /** A whole web page. */
    PAGE,
    /** A response of the REST API of WordPress, or an export of WordPress. */
    WORDPRESS,
    /** Markdown, with front matter or without. */
    MARKDOWN;

    private static final int START = 20_000;

    /** Returns the format with this name, which is a value of the option {@code --format}. */
    static Format of(String name) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("Unknown format: " + name + "\n" + Arguments.USAGE);
    }

    /** Detects the format of a file by its name and its first characters. */
    static Format detect(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        String start = start(file).toLowerCase(Locale.ROOT);
        if (start.contains("<rss") && start.contains("wordpress.org/export")) {
            return WORDPRESS;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            boolean rest = start.contains("\"rendered\"") && !start.contains("\"standfirst\"");
            return rest ? WORDPRESS : JSON;
        }
        if (start.startsWith("<")) {
            return start.contains("<html") || start.contains("<head") ? PAGE : HTML;
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? HTML : JSON;
    }

    /** Opens a file as UTF-8. Malformed bytes are replaced. */
    static Reader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static String start(Path file) throws IOException {
        try (Reader reader = open(file)) {
            char[] start = new char[START];
            int length = 0;
            for (int count; length < START && (count = reader.read(start, length, START - length)) > 0; ) {
                length += count;
            }
            return new String(start, 0, length).replace("\uFEFF", "").stripLeading();
        }
    }
}
