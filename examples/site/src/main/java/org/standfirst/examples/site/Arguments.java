package org.standfirst.examples.site;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.Origin;

/**
 * The arguments of the command line.
 *
 * @param help whether only the usage is wanted; if so, {@code input} and {@code output} are empty paths
 * @param publication a file with the publication of articles, or {@code null} for the example
 * @param format the kind of INPUT, or {@code null} to detect it
 * @param origin what the options say about an import
 */
record Arguments(
        boolean help, @Nullable Path publication, @Nullable Format format, Origin origin, Path input, Path output) {
    static final String USAGE = """
            Arguments: [OPTIONS] INPUT OUTPUT
              INPUT               an article or a page in Standfirst's JSON, or NDJSON with one of them on each line; the HTML
                                  of a body or of a page; Markdown in a .md file; an export of WordPress, or an answer of its
                                  REST API in a .json file
              OUTPUT              the folder to write into; each of several documents gets a folder in it, named by its id
              --publication FILE  the publication of articles, in Standfirst's JSON; an example if omitted. Pages have their own.
              --format FORMAT     json, html, page, markdown or wordpress; detected if omitted
              --language TAG      the language of an import that does not state it, such as de-AT
              --base ADDRESS      the address against which an import's relative addresses are resolved
              --zone ZONE         the time zone of an import's dates without an offset, such as Europe/Vienna
              --help              prints this
            The exit code is 0 if everything was written, and 1 if INPUT, or a line of it, can't be read.""";

    private static final Path NONE = Path.of("");

    /** Parses the arguments. Throws {@link IllegalArgumentException} with the usage if they are not as it says. */
    static Arguments of(List<String> arguments) {
        Path publication = null;
        Format format = null;
        Origin origin = Origin.UNKNOWN;
        List<Path> files = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            if (argument.equals("--help")) {
                return new Arguments(true, null, null, origin, NONE, NONE);
            }
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
                continue;
            }
            String value = rest.isEmpty() ? "" : rest.remove();
            switch (value.isEmpty() ? "" : argument) {
                case "--publication" -> publication = Path.of(value);
                case "--format" -> format = Format.of(value);
                case "--language" -> origin = origin.withLanguage(Locale.forLanguageTag(value));
                case "--base" -> origin = origin.withBase(Url.of(value));
                case "--zone" -> origin = origin.withZone(zone(value));
                default -> throw new IllegalArgumentException("Not an option: " + argument + "\n" + USAGE);
            }
        }
        if (files.size() != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Arguments(false, publication, format, origin, files.get(0), files.get(1));
    }

    /** Returns what is known about an import: the options, else what a publication of the caller's says. */
    Origin originOf(@Nullable Publication given) {
        if (given == null) {
            return origin;
        }
        Locale language = origin.language().equals(Locale.ROOT) ? given.language() : origin.language();
        return new Origin(
                language,
                origin.base() == null ? given.url() : origin.base(),
                origin.zone() == null ? given.timeZone() : origin.zone(),
                given);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time zone: " + name + "\n" + USAGE, e);
        }
    }
}
