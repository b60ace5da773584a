package org.standfirst.facts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.stream.IntStream;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.internal.Lists;

/** Decides which corrections are printed, and in which order. */
public final class PrintedCorrections {
    private PrintedCorrections() {}

    /** Returns the printed corrections of an article. */
    public static List<Correction> of(Article article) {
        return Lists.filtered(article.corrections(), PrintedCorrections::isPrinted);
    }

    /** Returns the indexes of the retractions, which readers must see before the headline. */
    public static List<Integer> retractions(Article article) {
        List<Correction> all = article.corrections();
        if (all.isEmpty()) {
            return List.of(); // the common case
        }
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).kind() == Correction.Kind.RETRACTION)
                .boxed()
                .toList();
    }

    /** Returns the indexes of the corrections that are printed below the text, newest first and undated last. */
    public static List<Integer> belowText(Article article) {
        List<Correction> all = article.corrections();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).kind() != Correction.Kind.RETRACTION && isPrinted(all.get(i)))
                .boxed()
                .sorted(comparing(i -> all.get(i).at(), nullsLast(reverseOrder())))
                .toList();
    }

    /**
     * Returns whether a correction is printed. Without text, it is printed only if it is a retraction or has an id,
     * since it can be the target of links.
     */
    private static boolean isPrinted(Correction correction) {
        return !correction.text().blank() || correction.kind() == Correction.Kind.RETRACTION || correction.id() != null;
    }
}
