package org.standfirst.ingest.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Box;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads {@code details} and {@code aside} elements as boxes. */
final class Boxes {
    private static final int MAX_TITLE = 300;
    private static final Set<Mark> EMPHASIS = Set.of(Mark.STRONG, Mark.EMPHASIS);

    private final Flow flow;

    Boxes(Flow flow) {
        this.flow = flow;
    }

    void details(Element details, Format format) {
        Element summary = Children.first(details, "summary");
        box(Box.Kind.DETAILS, details, summary, format);
    }

    void aside(Element aside, Format format) {
        if (Quotes.isPullQuote(aside)) {
            new Quotes(flow).readPullQuote(aside, format);
        } else if (!new Related(flow).section(aside, format)) {
            box(kind(aside), aside, heading(aside), format);
        }
    }

    /** Returns whether an element is a box that our own renderer wrote. */
    static boolean isOwn(Element element) {
        return Tags.hasClass(element, "sf-box");
    }

    private static Box.Kind kind(Element aside) {
        return switch (isOwn(aside) ? aside.attr("data-kind") : "") {
            case "facts" -> Box.Kind.FACTS;
            case "callout" -> Box.Kind.CALLOUT;
            case "key-points" -> Box.Kind.KEY_POINTS;
            default -> Box.Kind.SIDEBAR;
        };
    }

    private static @Nullable Element heading(Element aside) {
        Element first = aside.firstElementChild();
        if (first != null && isOwn(aside) && !Tags.hasClass(first, "sf-box-title")) {
            return null;
        }
        return first != null && first.normalName().matches("h[1-6]") ? first : null;
    }

    private void box(Box.Kind kind, Element element, @Nullable Element heading, Format format) {
        Format inner = flow.readers.inline.block(element, format);
        Leaves leaves = new Leaves();
        String title = heading == null ? null : title(heading, inner, leaves);
        String id = flow.readers.id(element);
        flow.into(leaves).read(element, inner);
        if (title != null || !leaves.leaves().isEmpty()) {
            flow.sink.box(new Box(kind, title, leaves.leaves(), id));
        }
    }

    /**
     * Returns the heading as a title, without its emphasis. A heading that cannot be a title becomes the first
     * paragraph.
     */
    private @Nullable String title(Element heading, Format format, Leaves leaves) {
        flow.readers.consume(heading);
        Headings.skipPermalinks(heading, flow.readers);
        TextReader.Result result = flow.readers.text(heading, flow.readers.inline.block(heading, format));
        RichText text = result.text();
        String line = CleanText.lineOrNull(text.plainText(), MAX_TITLE);
        boolean keeps = line != null && text.runs().stream().allMatch(Boxes::isOnlyEmphasized);
        if (keeps && text.runs().size() > 1) {
            flow.readers.reading.leaveOut(heading, text.plainText(), "has emphasis, which a title does not have");
        }
        if (!keeps && !text.blank()) {
            flow.into(leaves).text(RichTexts.marked(text, Mark.STRONG), null, heading);
        }
        result.media().forEach(media -> flow.into(leaves).node(media, format));
        return keeps ? line : null;
    }

    private static boolean isOnlyEmphasized(RichText.Run run) {
        return run.link() == null && run.language() == null && EMPHASIS.containsAll(run.marks());
    }
}
