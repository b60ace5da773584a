package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Code;
import org.standfirst.body.Embed;
import org.standfirst.body.Leaf;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.ingest.media.Embeds;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads quotations with their sources, pull quotes, and posts of social networks. */
final class Quotes {
    private static final Pattern DASH = Pattern.compile("^[\\s\\u00A0]*[—–―-]+[\\s\\u00A0]*");
    private static final int MAX_SOURCE = 300;
    private static final int MAX_PULL_QUOTE = 1_000;

    private final Flow flow;

    Quotes(Flow flow) {
        this.flow = flow;
    }

    /** Returns whether an element has the class of a pull quote. */
    static boolean isPullQuote(Element element) {
        return Tags.hasClass(element, "pullquote", "pull-quote", "wp-block-pullquote", "sf-pull-quote", "pull_quote");
    }

    void read(Element quotation, Format format) {
        Embed post = Embeds.isPost(quotation) ? flow.readers.embeds.post(quotation, format) : null;
        if (post == null) {
            quote(quotation, format, isPullQuote(quotation));
        } else {
            flow.emitIf(post, quotation);
        }
    }

    /** Reads a pull quote: the only {@code blockquote} in an element, or else the whole content of the element. */
    void readPullQuote(Element element, Format format) {
        Element only = element.childrenSize() == 1 && element.ownText().isBlank() ? element.firstElementChild() : null;
        if (only == null || !only.normalName().equals("blockquote")) {
            quote(element, format, true);
            return;
        }
        if (element.hasAttr("id") && !only.hasAttr("id")) {
            only.attr("id", element.attr("id"));
        }
        quote(only, format, true);
    }

    private void quote(Element quotation, Format format, boolean pulled) {
        RichText source = source(quotation, format);
        Content content = new Content();
        flow.into(content).read(quotation, flow.readers.inline.block(quotation, format));
        if (content.paragraphs.isEmpty()) {
            if (!quotation.attr("cite").isBlank()) {
                flow.readers.reading.leaveOut(
                        quotation, quotation.attr("cite"), "is the address of a quotation without text");
            }
            if (source != null) {
                flow.text(source, quotation, quotation);
            }
        } else {
            emit(content.paragraphs, source, quotation, pulled);
        }
        flow.pass(content.after);
    }

    private void emit(List<RichText> paragraphs, @Nullable RichText stated, Element quotation, boolean pulled) {
        List<RichText> texts = new ArrayList<>(paragraphs);
        RichText source = stated;
        if (stated != null && RichTexts.length(stated) > MAX_SOURCE) {
            texts.add(stated);
            source = null;
        }
        RichText joined = RichTexts.joined(texts, "\n");
        String id = flow.readers.id(quotation);
        boolean pull = pulled && RichTexts.length(joined) <= MAX_PULL_QUOTE;
        if (pull && !quotation.attr("cite").isBlank()) {
            flow.readers.reading.leaveOut(
                    quotation, quotation.attr("cite"), "is the address of a pull quote, which cannot have an address");
        }
        flow.pass(List.of(pull ? new PullQuote(joined, source, id) : new Quote(texts, source, url(quotation), id)));
    }

    private @Nullable Url url(Element quotation) {
        if (quotation.attr("cite").isBlank()) {
            return null;
        }
        Url url = flow.readers.addresses.web(quotation.attr("cite"));
        if (url == null) {
            flow.readers.reading.leaveOut(quotation, quotation.attr("cite"), "is not a web address");
        }
        return url;
    }

    private @Nullable RichText source(Element quotation, Format format) {
        List<RichText> sources = new ArrayList<>();
        for (Element element : sources(quotation)) {
            TextReader.Result result = flow.readers.text(element, flow.readers.inline.block(element, format));
            RichText bare = withoutDash(result.text());
            boolean own = Tags.hasClass(element, "sf-quote-source", "sf-pull-quote-source");
            RichText text = own ? bare : RichTexts.unmarked(bare, Mark.TITLE_OF_WORK);
            if (!text.blank() && result.media().isEmpty()) {
                sources.add(text);
                flow.readers.consume(element);
            }
        }
        return sources.isEmpty() ? null : RichTexts.joined(sources, ", ");
    }

    /** Returns the children that name the source, or else a last paragraph that has only a {@code cite} element. */
    private static List<Element> sources(Element quotation) {
        List<Element> found = new ArrayList<>();
        for (Element child = quotation.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("cite") || child.normalName().equals("footer") || isNamed(child)) {
                found.add(child);
            }
        }
        Element last = quotation.lastElementChild();
        boolean whole = found.isEmpty() && last != null && last != quotation.firstElementChild() && isOnlyCite(last);
        return whole ? List.of(last) : found;
    }

    private static boolean isNamed(Element child) {
        return child.normalName().equals("figcaption")
                || Tags.hasClass(
                        child, "quote-source", "quote-author", "blockquote-footer", "attribution", "quote-attribution");
    }

    private static boolean isOnlyCite(Element paragraph) {
        Element cite = paragraph.childrenSize() == 1 ? paragraph.firstElementChild() : null;
        return cite != null
                && cite.normalName().equals("cite")
                && paragraph.textNodes().stream()
                        .map(TextNode::text)
                        .allMatch(text -> DASH.matcher(text).replaceFirst("").isBlank());
    }

    /** Returns the source of a quotation without the dash before it. */
    static RichText withoutDash(RichText text) {
        var dash = DASH.matcher(RichTexts.words(text));
        return dash.find() ? RichTexts.part(text, dash.end(), Integer.MAX_VALUE) : text;
    }

    /** Collects the blocks in a quotation: texts become its paragraphs, and other blocks follow the quotation. */
    private final class Content implements Sink {
        private final List<RichText> paragraphs = new ArrayList<>();
        private final List<Leaf> after = new ArrayList<>();

        @Override
        public void block(Leaf block) {
            List<RichText> texts = Lines.texts(block);
            if (texts == null || block instanceof Code) {
                after.add(block);
                return;
            }
            if (block instanceof Quote && !paragraphs.isEmpty()) {
                flow.readers.reading.leaveOut(
                        "a quotation within a quotation", "is read as paragraphs of the outer one");
            }
            if (block instanceof Quote quote && quote.url() != null) {
                flow.readers.reading.leaveOut(quote.url().text(), "is the address of a quotation within a quotation");
            }
            paragraphs.addAll(texts);
            if (block instanceof Paragraph && block.id() != null) {
                flow.readers.reading.leaveOut(block.id(), "is the id of a paragraph within a quotation");
            }
        }
    }
}
