package org.standfirst.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Reports measures of the importers, in the log and in a file. */
final class Measures {
    private static final Path REPORT = Path.of("target", "measures.txt");

    private Measures() {}

    /** Reports {@code count} of {@code of}, and returns the ratio. */
    static double report(String measure, int count, int of) throws IOException {
        double value = of == 0 ? 0 : (double) count / of;
        String line = String.format(Locale.ROOT, "measure %s: %.5f (%d of %d)%n", measure, value, count, of);
        System.out.print(line);
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return value;
    }
}
