package org.standfirst.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.standfirst.Page;
import org.standfirst.json.JsonException;

/** Renders the sample article, or the article in a file, and says what it made and where. */
public final class Quickstart {
    private static final String USAGE = """
            Without arguments, the sample is rendered. With two, what you have:
              ARTICLE.json FOLDER      renders the article into the folder
              ARTICLES.ndjson FOLDER   renders the article of each line into a folder within the folder""";

    private final Path sampleFolder;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    Quickstart(Path sampleFolder, PrintStream out, PrintStream err, Progress progress) {
        this.sampleFolder = sampleFolder;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Runs it; the build says in {@code quickstart.site} where the sample goes. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        Logger validator = Logger.getLogger("org.hibernate.validator");
        validator.setLevel(Level.WARNING); // it would greet us with its version
        Path sampleFolder = Path.of(System.getProperty("quickstart.site", "site"));
        Progress progress = System.console() == null ? Progress.silent() : Progress.on(System.err);
        boolean done = new Quickstart(sampleFolder, System.out, System.err, progress).run(arguments);
        if (!done) {
            System.exit(1);
        }
    }

    /** Returns whether all went well. What didn't is said in a line or two: it is the reader's file, not our program. */
    boolean run(String... arguments) {
        try {
            if (arguments.length == 0) {
                sample();
                return true;
            }
            if (arguments.length == 2) {
                return render(Path.of(arguments[0]), Path.of(arguments[1]));
            }
            err.println(USAGE);
        } catch (JsonException e) {
            err.println(arguments[0] + " is not an article in our JSON:");
            e.faults().forEach(fault -> err.println("  " + fault));
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile());
        } catch (FileSystemException e) {
            err.println("Can't use " + e.getMessage());
        } catch (InvalidPathException e) {
            err.println("Not a name for a file: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("Reading or writing failed: " + e.getMessage());
        }
        return false;
    }

    private boolean render(Path file, Path folder) throws IOException {
        if (ArticleLines.areIn(file.toString())) {
            return ArticleLines.render(file, folder, progress, out);
        }
        ArticleFile.render(file, folder, out);
        return true;
    }

    private void sample() throws IOException {
        Page page = Page.of(Courier.PUBLICATION, TideClock.article()).withDiscussion(TideClockComments.discussion());
        Site site = Site.in(sampleFolder);
        site.write(page);
        out.println("An article, rendered in every form:");
        site.print(out);
        EditorReport.print(page, out);
        out.println();
        out.println("A draft, with what an editor has to mend:");
        EditorReport.print(Draft.withTenFaults(), out);
        out.println();
        out.println(USAGE);
    }
}
