package org.standfirst.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.standfirst.Page;

/** Renders the sample article, and says what it made and where. */
public final class Quickstart {
    private Quickstart() {}

    /** Runs without arguments; the build says in {@code quickstart.site} where its folder is. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        sample(Path.of(System.getProperty("quickstart.site", "site")), System.out);
    }

    static void sample(Path folder, PrintStream out) throws IOException {
        Page page = Page.of(Courier.PUBLICATION, TideClock.article()).discussion(TideClockComments.discussion());
        Path absolute = folder.toAbsolutePath().normalize();
        Site site = Site.in(absolute);
        site.write(page);
        out.println("An article, rendered in every form:");
        out.println("  the page          " + site.index());
        out.println("  the article alone " + site.fragment());
        out.println("  its JSON          " + site.json());
        out.println("  its photos        " + Photos.drawInto(absolute));
    }
}
