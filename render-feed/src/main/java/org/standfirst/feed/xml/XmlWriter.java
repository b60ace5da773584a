package org.standfirst.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.facts.AsciiUrl;
import org.standfirst.internal.Blank;
import org.standfirst.internal.OneLine;
import org.standfirst.utf8.Utf8Buffer;

/** Writes well-formed XML 1.0, with each element on a line of its own. Every text is escaped. */
final class XmlWriter {
    private static final byte[] DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(US_ASCII);
    private static final byte[] EMPTY_END = "/>".getBytes(US_ASCII);

    private final Utf8Buffer out;
    private final Deque<Element> open = new ArrayDeque<>();

    /** Whether the start tag that was written last lacks its {@code >}. */
    private boolean inTag;

    /** Whether an end tag was written last. */
    private boolean afterElement;

    /** Writes the XML declaration. */
    XmlWriter(Utf8Buffer out) {
        this.out = out;
        out.write(DECLARATION);
    }

    /** Opens an element. */
    XmlWriter open(Element element) {
        endTag();
        newLine();
        out.write(element.start);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Writes an attribute of the element that was opened last. */
    XmlWriter attribute(Attribute attribute, String value) {
        out.write(attribute.start);
        out.html(value);
        out.write('"');
        return this;
    }

    /** Writes an attribute with a number. */
    XmlWriter attribute(Attribute attribute, long value) {
        out.write(attribute.start);
        out.number(value);
        out.write('"');
        return this;
    }

    /** Writes an attribute with an absolute address. */
    XmlWriter attribute(Attribute attribute, Url value) {
        return attribute(attribute, AsciiUrl.of(value));
    }

    /** Writes text in the element that was opened last. */
    XmlWriter text(String text) {
        endTag();
        out.html(text);
        return this;
    }

    /** Writes the output of {@code source} as text in the element that was opened last. */
    XmlWriter embed(Utf8Buffer.Source source) {
        endTag();
        out.embedAsText(source);
        return this;
    }

    /** Closes the element that was opened last and is not closed. */
    XmlWriter close() {
        Element element = open.pop();
        if (inTag) {
            out.write(EMPTY_END);
        } else {
            if (afterElement) {
                newLine();
            }
            out.write(element.end);
        }
        inTag = false;
        afterElement = true;
        return this;
    }

    /** Writes an element with a text. */
    XmlWriter element(Element element, String text) {
        return open(element).text(text).close();
    }

    /** Writes an element with a text on one line, unless the text is {@code null} or has no visible characters. */
    XmlWriter line(Element element, @Nullable String text) {
        return text == null || Blank.is(text) ? this : element(element, OneLine.of(text));
    }

    /** Writes an element with an absolute address, unless it is {@code null}. */
    XmlWriter address(Element element, @Nullable Url url) {
        return url == null ? this : element(element, AsciiUrl.of(url));
    }

    /** Writes an element with a time in ISO 8601 and UTC, to the second. */
    XmlWriter time(Element element, Instant time) {
        open(element).endTag();
        out.timeToTheSecond(time);
        return close();
    }

    private void endTag() {
        if (inTag) {
            out.write('>');
        }
        inTag = false;
        afterElement = false;
    }

    private void newLine() {
        out.write('\n');
        for (int depth = open.size(); depth > 0; depth--) {
            out.write(' ', ' ');
        }
    }
}
