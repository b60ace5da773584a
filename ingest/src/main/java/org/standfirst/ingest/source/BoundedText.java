package org.standfirst.ingest.source;

import java.io.IOException;
import java.io.Reader;

/** Reads a text up to the limit of its size. */
public final class BoundedText {
    private static final int BUFFER = 8_192;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BoundedText() {}

    /** Returns the text of {@code source} up to the limit, without a byte order mark. Text beyond the limit is reported. */
    public static String of(Reader source, Reading reading) throws IOException {
        int max = reading.limits().characters();
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int count; text.length() <= max && (count = source.read(buffer)) >= 0; ) {
            text.append(buffer, 0, count);
        }
        return of(text.toString(), reading);
    }

    /** Returns the text up to the limit, without a byte order mark. Text beyond the limit is reported. */
    public static String of(String source, Reading reading) {
        int max = reading.limits().characters();
        String text = source.startsWith(BYTE_ORDER_MARK) ? source.substring(1) : source;
        if (text.length() <= max) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(max - 1));
        String kept = text.substring(0, splits ? max - 1 : max);
        reading.leaveOut("everything after " + max + " characters", "is beyond the limit");
        return kept;
    }
}
