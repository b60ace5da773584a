package org.standfirst.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.standfirst.body.RichText;
import org.standfirst.ingest.source.Reading;

/**
 * Reads an element as one running text, as headings, captions and cells are. Blocks in it are lines; media in it is kept
 * for the caller.
 */
public final class TextReader {
    private final Reading reading;
    private final InlineReader inline;
    private final Predicate<Element> skipped;
    private final Runs runs = new Runs();
    private final List<Element> media = new ArrayList<>();

    private TextReader(Reading reading, InlineReader inline, Predicate<Element> skipped) {
        this.reading = reading;
        this.inline = inline;
        this.skipped = skipped;
    }

    /**
     * A running text and the media that stood in it.
     *
     * @param text without whitespace at its ends
     * @param media elements in their order
     */
    public record Result(RichText text, List<Element> media) {}

    /**
     * Returns the text of {@code root}, but for elements that are {@code skipped}, because the caller reads them.
     *
     * @param format of the text around it
     */
    public static Result read(
            Element root, Format format, Predicate<Element> skipped, Reading reading, InlineReader inline) {
        TextReader reader = new TextReader(reading, inline, skipped);
        reader.children(root, format);
        return new Result(clean(reader.runs.take(), root, reading), reader.media);
    }

    /** Returns the text without the characters that no text may have, and reports that there were some. */
    public static RichText clean(RichText text, Node source, Reading reading) {
        RichText clean = CleanText.of(text);
        if (clean != text) {
            reading.leaveOut(source, text.plainText(), "has control characters, or directions that do not end");
        }
        return clean;
    }

    private void children(Element parent, Format format) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                runs.add(text.getWholeText(), format);
            } else if (child instanceof Element element) {
                element(element, format);
            }
        }
    }

    private void element(Element element, Format format) {
        if (skipped.test(element) || Tags.isSilent(element)) {
            return;
        }
        Amp.rename(element);
        if (element.normalName().equals("br")) {
            runs.lineBreak(format);
        } else if (Emoji.is(element)) {
            runs.add(element.attr("alt"), format);
        } else if (Tags.isMedia(element) || Amp.is(element) && Amp.post(element) != null) {
            media.add(element);
        } else if (Tags.isDropped(element) || Tags.isHidden(element)) {
            reading.leaveOut(element, "is hidden, or works on its own page only");
        } else if (Tags.isBlock(element)) {
            if (!element.attr("cite").isBlank()) {
                reading.leaveOut(element, element.attr("cite"), "is the address of a quotation in a running text");
            }
            line(format);
            children(element, inline.block(element, format));
            line(format);
        } else {
            children(element, inline.enter(element, format));
        }
    }

    private void line(Format format) {
        if (runs.breaks() == 0) {
            runs.lineBreak(format);
        }
    }
}
