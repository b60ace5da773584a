package org.standfirst.facts;

import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;

/** Plain text without the quotation marks and tildes of {@link RichText#plainText}, for comparisons and numbers. */
public final class UnsignedText {
    private UnsignedText() {}

    /** Returns the plain text of the runs, joined. */
    public static String of(RichText text) {
        StringBuilder plain = new StringBuilder();
        for (Run run : text.runs()) {
            run.appendPlainText(plain);
        }
        return plain.toString();
    }
}
