package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Code;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Leaf;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.ingest.source.Reading;

/**
 * Collects blocks where only text is allowed, as in an item of a list. Blocks of text become lines; others follow the
 * list.
 */
final class Lines implements Sink {
    private final Reading reading;
    private final Node item;
    private final List<RichText> lines = new ArrayList<>();
    private final List<Leaf> after = new ArrayList<>();
    private final List<ItemList> lists = new ArrayList<>();

    Lines(Reading reading, Node item) {
        this.reading = reading;
        this.item = item;
    }

    /** Returns the lines. */
    List<RichText> lines() {
        return lines;
    }

    /** Returns the lists among the lines. */
    List<ItemList> lists() {
        return lists;
    }

    /** Returns the blocks that are not text. */
    List<Leaf> after() {
        return after;
    }

    @Override
    public void block(Leaf block) {
        if (block instanceof ItemList list) {
            lists.add(list);
            return;
        }
        if (block instanceof Quote quote && quote.url() != null) {
            reading.leaveOut(quote.url().text(), "is the address of a quotation in a list");
        }
        List<RichText> texts = texts(block);
        if (texts == null) {
            after.add(block);
        } else {
            texts.forEach(this::line);
        }
    }

    private void line(RichText line) {
        if (!lists.isEmpty() && !line.blank()) {
            reading.leaveOut(item, line.plainText(), "follows a list in its item; it is moved before the list");
        }
        lines.add(line);
    }

    /** Returns the texts of a block that is only text, or {@code null} for other blocks. */
    static @Nullable List<RichText> texts(Leaf block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Heading heading) {
            return List.of(RichText.strong(heading.text()));
        }
        if (block instanceof Quote quote) {
            return with(quote.paragraphs(), quote.source());
        }
        if (block instanceof PullQuote quote) {
            return with(List.of(quote.text()), quote.source());
        }
        return block instanceof Code code ? List.of(RichText.marked(Mark.CODE, code.text())) : null;
    }

    private static List<RichText> with(List<RichText> texts, @Nullable RichText source) {
        List<RichText> all = new ArrayList<>(texts);
        if (source != null) {
            all.add(source);
        }
        return all;
    }
}
