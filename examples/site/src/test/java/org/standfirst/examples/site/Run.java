package org.standfirst.examples.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One run of the program.
 *
 * @param done whether the exit code is 0
 * @param out the printed output
 * @param err the printed errors
 */
record Run(boolean done, String out, String err) {

    static Run of(Path sampleFolder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean done = new Main(sampleFolder, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
        return new Run(done, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream printed) {
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
