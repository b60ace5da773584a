package org.standfirst.ingest.blog;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.standfirst.ingest.source.Reading;

/**
 * Splits a WordPress export into its head and its items. Memory is needed for one item only, and an item that is not
 * well-formed does not affect the others.
 */
public final class ExportItems {
    private static final String START = "<item>";
    private static final String END = "</item>";
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final int BUFFER = 65_536;

    private final Reading reading;
    private final Consumer<String> head;
    private final Consumer<String> item;
    private final StringBuilder text = new StringBuilder();
    private boolean inCdata;
    private boolean inItem;
    private boolean hasHead;
    private boolean tooLong;

    private ExportItems(Reading reading, Consumer<String> head, Consumer<String> item) {
        this.reading = reading;
        this.head = head;
        this.item = item;
    }

    /** Passes the XML before the first item to {@code head}, and the XML of each item to {@code item}. */
    static void split(Reader source, Reading reading, Consumer<String> head, Consumer<String> item) throws IOException {
        ExportItems items = new ExportItems(reading, head, item);
        char[] buffer = new char[BUFFER];
        for (int count; (count = source.read(buffer)) >= 0; ) {
            for (int i = 0; i < count; i++) {
                items.add(buffer[i]);
            }
        }
        items.end();
    }

    private void add(char c) {
        text.append(isXml(c) ? c : '\uFFFD');
        if (c == '>') {
            endOfTag();
        } else if (c == '[' && !inCdata && endsWith(CDATA)) {
            inCdata = true;
        }
        if (text.length() > reading.limits().characters()) {
            tooLong = true;
            text.delete(0, text.length() - END.length());
        }
    }

    private void endOfTag() {
        if (inCdata) {
            inCdata = !endsWith(CDATA_END);
        } else if (!inItem && endsWith(START)) {
            begin();
        } else if (inItem && endsWith(END)) {
            finish();
        }
    }

    private void begin() {
        if (!hasHead) {
            head.accept(text.substring(0, text.length() - START.length()));
        }
        hasHead = true;
        inItem = true;
        tooLong = false;
        text.setLength(0);
        text.append(START);
    }

    private void finish() {
        if (tooLong) {
            reading.leaveOut("an item", "is longer than " + reading.limits().characters() + " characters");
        } else {
            item.accept(text.toString());
        }
        inItem = false;
        tooLong = false;
        text.setLength(0);
    }

    private void end() {
        if (!hasHead) {
            head.accept(text.toString());
        } else if (inItem) {
            reading.leaveOut(
                    text.substring(0, Math.min(text.length(), 200)), "is a truncated item at the end of the file");
        }
    }

    private boolean endsWith(String end) {
        int start = text.length() - end.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < end.length(); i++) {
            if (text.charAt(start + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isXml(char c) {
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }
}
