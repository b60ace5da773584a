package org.standfirst.examples.site;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command line.
 *
 * @param help whether only the usage is wanted; if so, {@code input} and {@code output} are empty paths
 * @param publication a file with the publication of articles, or {@code null} for the example
 */
record Arguments(boolean help, @Nullable Path publication, Path input, Path output) {
    static final String USAGE = """
            Arguments: [--publication FILE] INPUT OUTPUT
              INPUT               an article or a page in Standfirst's JSON, or NDJSON with one of them on each line
              OUTPUT              the folder to write into; each document of NDJSON gets a folder in it, named by its id
              --publication FILE  the publication of articles, in Standfirst's JSON; an example if omitted. Pages have their own.
              --help              prints this
            The exit code is 0 if everything was written, and 1 if INPUT, or a line of it, can't be read.""";

    private static final Path NONE = Path.of("");

    /** Parses the arguments. Throws {@link IllegalArgumentException} with the usage if they are not as it says. */
    static Arguments of(List<String> arguments) {
        Path publication = null;
        List<Path> files = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            if (argument.equals("--help")) {
                return new Arguments(true, null, NONE, NONE);
            } else if (argument.equals("--publication") && !rest.isEmpty()) {
                publication = Path.of(rest.remove());
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("Not an option: " + argument + "\n" + USAGE);
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.size() != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Arguments(false, publication, files.get(0), files.get(1));
    }
}
