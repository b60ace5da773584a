package org.standfirst.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One run of the quickstart.
 *
 * @param done whether it says that all went well
 * @param out what it said
 * @param err what it complained of
 */
record Run(boolean done, String out, String err) {

    static Run of(Path sampleFolder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean done = new Quickstart(
                        sampleFolder,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Progress.silent())
                .run(arguments);
        return new Run(done, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream printed) {
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
