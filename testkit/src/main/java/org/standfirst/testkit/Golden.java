package org.standfirst.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares outputs with files in {@code src/test/resources/golden} of the module. With the system property {@code
 * standfirst.golden.update} the files are rewritten; review their diff.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Asserts that {@code output} is the content of the file. */
    public static void compare(String file, String output) {
        Path golden = FOLDER.resolve(file);
        String text = output.endsWith("\n") ? output : output + "\n";
        try {
            if (Boolean.getBoolean("standfirst.golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertEquals(Files.readString(golden), text, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + golden, e);
        }
    }

    /** Returns HTML with a line break between adjacent tags. */
    public static String lines(String html) {
        return html.replace("><", ">\n<");
    }
}
