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
 * Reads the content of an element such as a heading, a caption or a cell as one rich text. Blocks in it become lines,
 * and media elements are returned to the caller.
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
     * A rich text and the media elements in it.
     *
     * @param text the text without outer whitespace
     * @param media the media elements in their order
     */
    public record Result(RichText text, List<Element> media) {}

    /**
     * Returns the text of {@code root} without the {@code skipped} elements, which the caller reads.
     *
     * @param format the format of the text around {@code root}
     */
    public static Result read(
            Element root, Format format, Predicate<Element> skipped, Reading reading, InlineReader inline) {
        TextReader reader = new TextReader(reading, inline, skipped);
        reader.children(root, format);
        return new Result(clean(reader.runs.take(), root, reading), reader.media);
    }

    /** Returns the text without invalid characters. A text that has some is reported. */
    public static RichText clean(RichText text, Node source, Reading reading) {
        RichText clean = CleanText.of(text);
        if (clean != text) {
            reading.leaveOut(source, text.plainText(), "has control characters or unclosed direction characters");
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
        if (skipped.test(element) || Tags.isIgnored(element)) {
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
            reading.leaveOut(element, "is hidden, or works only on its own page");
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
