package org.standfirst.examples.site;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.standfirst.Content;
import org.standfirst.Publication;
import org.standfirst.examples.site.sample.Courier;
import org.standfirst.examples.site.sample.Draft;
import org.standfirst.examples.site.sample.TideClock;
import org.standfirst.examples.site.sample.TideClockComments;
import org.standfirst.ingest.Origin;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonReader;

/** Renders the sample article, or the articles and pages in a file, in every form. */
public final class Main {
    private final Path sampleFolder;
    private final PrintStream out;
    private final PrintStream err;

    Main(Path sampleFolder, PrintStream out, PrintStream err) {
        this.sampleFolder = sampleFolder;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program. The system property {@code site.output} sets the folder of the sample. Exits with 1 on failure.
     */
    public static void main(String[] arguments) {
        Logger validator = Logger.getLogger("org.hibernate.validator");
        validator.setLevel(Level.WARNING); // hides its start message
        Path sampleFolder = Path.of(System.getProperty("site.output", "site"));
        if (!new Main(sampleFolder, System.out, System.err).run(arguments)) {
            System.exit(1);
        }
    }

    /** Runs the program and prints errors. Returns whether everything was read and written. */
    boolean run(String... arguments) {
        try {
            if (arguments.length == 0) {
                renderSample();
                return true;
            }
            Arguments parsed = Arguments.of(List.of(arguments));
            if (parsed.help()) {
                out.println(Arguments.USAGE);
                return true;
            }
            return render(parsed);
        } catch (IllegalArgumentException e) {
            err.println(e instanceof InvalidPathException ? "Invalid file name: " + e.getMessage() : e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile());
        } catch (FileSystemException e) {
            err.println("Can't use " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("Reading or writing failed: " + e.getMessage());
        }
        return false;
    }

    private boolean render(Arguments arguments) throws IOException {
        Path file = arguments.publication();
        try {
            Publication publication = file == null
                    ? Courier.PUBLICATION
                    : JsonReader.create().read(Files.readAllBytes(file), Publication.class);
            file = arguments.input();
            Site site = new Site(arguments.output(), publication);
            Format format = arguments.format() == null ? Format.detect(file) : arguments.format();
            if (format == Format.JSON) {
                JsonInput.read(file, site);
            } else {
                Origin origin = arguments.originOf(arguments.publication() == null ? null : publication);
                ImportInput.read(file, format, origin, publication, site);
            }
            return site.report(arguments.publication() == null, out, err);
        } catch (JsonException e) {
            String expected = file == arguments.input() ? "an article or a page" : "a publication";
            err.println(file + " is not " + expected + " in Standfirst's JSON:");
            e.faults().forEach(fault -> err.println("  " + fault));
            return false;
        }
    }

    private void renderSample() throws IOException {
        Site site = new Site(sampleFolder, Courier.PUBLICATION);
        Content page = Courier.pageOf(TideClock.article()).withDiscussion(TideClockComments.discussion());
        site.onlyDocument(new Document(page, List.of()));
        site.report(false, out, err);
        out.println();
        out.println("Validation of a draft with faults, in the format of validation.txt:");
        Violations.linesOf(Draft.withFaults()).forEach(line -> out.println("  " + line));
        out.println();
        out.println(Arguments.USAGE);
    }
}
