package org.standfirst.ingest.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Leaf;
import org.standfirst.body.RichText;
import org.standfirst.ingest.media.EmbedHosts;
import org.standfirst.ingest.media.Embeds;
import org.standfirst.ingest.text.Amp;
import org.standfirst.ingest.text.Emoji;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Runs;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/**
 * Traverses the content of an element, in which text and blocks can be mixed. Text becomes paragraphs, and elements of
 * blocks are passed to their readers. All blocks are passed to one sink in their order.
 */
final class Flow {
    private static final Pattern STARS = Pattern.compile("[*⁂•—–_~·#=-]{3,}|⁂");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u00A0]+"); // a separate pattern, because nested repetition needs stack
    private static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "menu", "dir", "blockquote", "figure", "details", "aside", "table", "pre");
    private static final int MAX_NESTING = 16;

    final Readers readers;
    final Sink sink;
    final ListLevel level;

    private final int nesting;
    private final Runs runs = new Runs();
    private @Nullable Element paragraph; // the paragraph element whose text is read at present

    Flow(Readers readers, Sink sink) {
        this(readers, sink, ListLevel.NONE, 0);
    }

    private Flow(Readers readers, Sink sink, ListLevel level, int nesting) {
        this.readers = readers;
        this.sink = sink;
        this.level = level;
        this.nesting = nesting;
    }

    /** Returns a reader of a part that passes blocks to another sink. */
    Flow into(Sink inner) {
        return into(inner, level);
    }

    /** Returns a reader of a part that passes blocks to another sink, at another level of lists. */
    Flow into(Sink inner, ListLevel level) {
        return new Flow(readers, inner, level, nesting + 1);
    }

    /** Reads the content of {@code parent}, and ends the last paragraph. */
    void read(Element parent, Format format) {
        children(parent, format);
        flush(parent);
    }

    void children(Element parent, Format format) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            node(child, format);
        }
    }

    void node(Node node, Format format) {
        if (node instanceof TextNode text) {
            runs.add(text.getWholeText(), format);
        } else if (node instanceof Element element) {
            element(element, format);
        } else if (node instanceof Comment comment) {
            Comments.report(comment, readers.reading);
        }
    }

    private void element(Element element, Format format) {
        if (Tags.isIgnored(element) || readers.isConsumed(element)) {
            return;
        }
        if (Tags.isDropped(element) || Tags.isHidden(element)) {
            dropped(element);
            return;
        }
        if (nesting >= MAX_NESTING && CONTAINERS.contains(element.normalName())) {
            unwrap(element, format); // figures and boxes of real articles do not nest as deeply
            return;
        }
        if (Amp.is(element) && amp(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak(element, format);
            case "hr" -> emit(new Divider(readers.id(flushed(element))), element);
            case "p" -> paragraph(element, format);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> new Headings(this).read(flushed(element), format);
            case "ul", "ol", "menu", "dir" -> new Lists(this).read(flushed(element), format);
            case "dl" -> definitions(element, format);
            case "blockquote" -> new Quotes(this).read(flushed(element), format);
            case "pre", "listing", "xmp", "plaintext" -> new Preformatted(this).read(flushed(element), format);
            case "table" -> new Tables(this).read(flushed(element), format);
            case "figure" -> figure(element, format);
            case "img", "picture" -> image(element, format);
            case "iframe", "embed" -> emitIf(readers.embeds.frame(flushed(element)), element);
            case "object" -> object(element, format);
            case "video", "audio" -> new Figures(this).recording(flushed(element), format);
            case "details" -> new Boxes(this).details(flushed(element), format);
            case "aside" -> new Boxes(this).aside(flushed(element), format);
            case "noscript" -> new Noscripts(this).read(element, format);
            default -> otherElement(element, format);
        }
    }

    /**
     * Reads an AMP element that is a post or has no content, and returns {@code true}. Renames any other AMP element to
     * its HTML name, and returns {@code false}.
     */
    private boolean amp(Element element) {
        Amp.rename(element);
        Url post = Amp.post(element);
        if (post != null && post.isAbsolute()) {
            ampPost(post, flushed(element));
        } else if (Amp.isNoContent(element)) {
            dropped(element);
        } else {
            return false;
        }
        return true;
    }

    private void ampPost(Url post, Element element) {
        if (readers.addresses.web(post.text()) == null) {
            readers.reading.leaveOut(element, post.text(), "is not a web address");
        } else {
            emitIf(Embeds.of(post), element);
        }
    }

    private void otherElement(Element element, Format format) {
        Embed placeholder = readers.embeds.placeholder(element);
        if (placeholder != null) {
            emitIf(placeholder, flushed(element));
            return;
        }
        readers.keepId(element);
        if (element.normalName().indexOf('-') > 0 && element.childrenSize() == 0 && !element.hasText()) {
            readers.reading.leaveOut(element, "is a custom element without content");
        }
        if (!Tags.isBlock(element)) {
            children(element, readers.inline.enter(element, format));
        } else if (Figures.isFigure(element)) {
            new Figures(this).read(flushed(element), format);
        } else if (Boxes.isOwn(element)) {
            new Boxes(this).aside(flushed(element), format);
        } else if (!new LiveUpdates(this).read(element, format)
                && !new Related(this).section(element, format)
                && !new Bookmarks(this).read(element)) {
            unwrap(element, format);
        }
    }

    private void definitions(Element element, Format format) {
        if (Figures.isFigure(element)) {
            new Figures(this).read(flushed(element), format);
        } else {
            new Definitions(this).read(flushed(element), format);
        }
    }

    private void figure(Element element, Format format) {
        if (!new Bookmarks(this).read(element)) {
            new Figures(this).read(flushed(element), format);
        }
    }

    private void object(Element element, Format format) {
        if (Embeds.hasAddress(element)) {
            emitIf(readers.embeds.frame(flushed(element)), element);
        } else {
            unwrap(element, format);
        }
    }

    private void unwrap(Element element, Format format) {
        flush(element);
        children(element, readers.inline.block(element, format));
        flush(element);
    }

    private void image(Element element, Format format) {
        if (Emoji.is(element)) {
            runs.add(element.attr("alt"), format);
        } else {
            new Figures(this).image(flushed(element), format);
        }
    }

    private void dropped(Element element) {
        if (element.normalName().equals("script") && element.attr("src").isEmpty()) {
            return; // inline scripts have no content, and JSON-LD is read by LinkedData
        }
        readers.reading.leaveOut(element, "is hidden, or works only on its own page");
    }

    private void lineBreak(Element element, Format format) {
        runs.lineBreak(format);
        if (runs.breaks() >= 2) {
            flush(element);
        }
    }

    private void paragraph(Element element, Format format) {
        flush(element);
        if (new Related(this).paragraph(element, format)) {
            return;
        }
        paragraph = element;
        children(element, readers.inline.block(element, format));
        flush(element);
        if (paragraph != null && !element.id().isEmpty()) {
            readers.keepId(element); // the paragraph has no text
        }
        paragraph = null;
    }

    /** Ends the paragraph before {@code element}, and returns {@code element}. */
    Element flushed(Element element) {
        flush(element);
        return element;
    }

    /** Ends the paragraph that is being read, if there is one. */
    void flush(Element at) {
        if (runs.isEmpty()) {
            return;
        }
        RichText text = TextReader.clean(runs.take(), at, readers.reading);
        if (text.blank()) {
            return;
        }
        Leaf other = dividerOrEmbed(RichTexts.words(text));
        if (other != null) {
            emit(other, at);
        } else {
            text(text, paragraph, at);
        }
        paragraph = null;
    }

    /** Passes a paragraph to the sink, with the id of {@code own} if it has one. */
    void text(RichText text, @Nullable Element own, Element at) {
        if (!text.blank() && readers.countBlock(at)) {
            sink.text(text, readers.id(own));
        }
    }

    /** Returns a divider for a row of stars, an embed for the address of a post, and {@code null} for other lines. */
    private @Nullable Leaf dividerOrEmbed(String line) {
        if (!Character.isLetterOrDigit(line.charAt(0))
                && STARS.matcher(SPACES.matcher(line.strip()).replaceAll("")).matches()) {
            return new Divider(readers.id(paragraph));
        }
        Url url = line.startsWith("http") && line.indexOf(' ') < 0 ? readers.addresses.web(line) : null;
        if (url == null || !EmbedHosts.isPost(url)) {
            return null;
        }
        return Embeds.of(url).withId(readers.id(paragraph));
    }

    /** Passes a block to the sink. */
    void emit(Leaf block, Element at) {
        if (readers.countBlock(at)) {
            sink.block(block);
        }
    }

    /** Passes blocks to the sink that are already counted. */
    void pass(List<? extends Leaf> blocks) {
        blocks.forEach(sink::block);
    }

    /**
     * Passes a block to the sink, with the id of its element {@code own}. Does nothing if the block is {@code null}.
     */
    void emitIf(@Nullable Leaf block, Element own) {
        if (block != null) {
            String id = readers.id(own);
            emit(id == null ? block : block.withId(id), own);
        }
    }
}
