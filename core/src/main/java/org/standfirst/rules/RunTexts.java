package org.standfirst.rules;

import java.util.List;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;

/** Extracts the characters of rich text unchanged, unlike {@link RichText#plainText}. */
final class RunTexts {
    private RunTexts() {}

    /** Returns the texts of all runs, joined. */
    static String joined(RichText text) {
        List<Run> runs = text.runs();
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder joined = new StringBuilder();
        for (Run run : runs) {
            joined.append(run.text());
        }
        return joined.toString();
    }
}
