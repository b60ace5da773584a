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
 * @param help whether only the usage is printed; if so, {@code input} and {@code output} are empty paths
 * @param publication a file with the publication of articles, or {@code null} for the example
 * @param format the format of INPUT, or {@code null} to detect it
 * @param origin the origin of an import, from the options
 */
record Arguments(
        boolean help, @Nullable Path publication, @Nullable Format format, Origin origin, Path input, Path output) {
    static final String USAGE = """
            Arguments: [OPTIONS] INPUT OUTPUT
              INPUT               an article or a page in Standfirst's JSON, or NDJSON with one of them on each line; the HTML
                                  of a body or of a page; Markdown in a .md file; an export of WordPress, or a response of its
                                  REST API in a .json file
              OUTPUT              the folder to write into; each of several documents gets a folder in it, named by its id
              --publication FILE  the publication of articles, in Standfirst's JSON; an example if omitted. Pages have their own.
              --format FORMAT     json, html, page, markdown or wordpress; detected if omitted
              --language TAG      the language of an import that does not state its language, such as de-AT
              --base ADDRESS      the address against which relative addresses of an import are resolved
              --zone ZONE         the time zone of dates without an offset in an import, such as Europe/Vienna
              --help              prints this text
            The exit code is 0 if everything was written, and 1 if INPUT or one of its lines cannot be read.""";

    private static final Path NONE = Path.of("");

    /** Parses the arguments. Throws {@link IllegalArgumentException} with the usage if they are invalid. */
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
                default -> throw new IllegalArgumentException("Unknown option: " + argument + "\n" + USAGE);
            }
        }
        if (files.size() != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Arguments(false, publication, format, origin, files.get(0), files.get(1));
    }

    /**
     * Returns the origin of an import: the values of the options, or else those of the publication, if one is given.
     */
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
            throw new IllegalArgumentException("Unknown time zone: " + name + "\n" + USAGE, e);
        }
    }
}
