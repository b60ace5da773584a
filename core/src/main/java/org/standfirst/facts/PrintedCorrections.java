package org.standfirst.facts;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.internal.Lists;

/** Decides which corrections are printed. */
public final class PrintedCorrections {
    private PrintedCorrections() {}

    /** Returns the printed corrections of an article. */
    public static List<Correction> of(Article article) {
        return Lists.filtered(article.corrections(), PrintedCorrections::isPrinted);
    }

    /**
     * Returns whether a correction is printed. Without text, it is printed only if it is a retraction or has an id,
     * since it can be the target of links.
     */
    public static boolean isPrinted(Correction correction) {
        return !correction.text().blank() || correction.kind() == Correction.Kind.RETRACTION || correction.id() != null;
    }
}
