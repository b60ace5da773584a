package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.TextDirection;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.body.RichText;
import org.standfirst.sink.Utf8Sink;

/**
 * The only way to write HTML. Elements are opened by their {@link Role}, attributes are constants, text is escaped, and
 * an address is judged before it is written; so whatever the model holds, the structure is ours.
 *
 * <p>Attributes follow the tag they belong to; every opened element is closed, in order.
 */
public final class HtmlWriter {
    private static final byte[] ATTRIBUTE_END = "\">".getBytes(UTF_8);

    private final Utf8Sink out;
    private final Setup setup;
    private final HtmlOptions options;
    private final Context context;

    private Role[] open = new Role[16];
    private int[] levels = new int[16];
    private int depth;
    private long tagEnd = -1;
    private boolean imageSeen;

    HtmlWriter(Utf8Sink out, Setup setup, HtmlOptions options, Context context) {
        this.out = out;
        this.setup = setup;
        this.options = options;
        this.context = context;
    }

    /** Opens an element that has content. Heading roles take the level of the outermost heading. */
    public HtmlWriter open(Role role) {
        return open(role, role.heading() ? context.headingLevel() : 0);
    }

    /** Opens a heading {@code below} levels under the outermost one, or at level 6 if that is too deep. */
    public HtmlWriter heading(Role role, int below) {
        return open(role, Math.min(6, context.headingLevel() + below));
    }

    /** Writes an element that has no content, and so is not closed. */
    public HtmlWriter empty(Role role) {
        return tag(role, 0);
    }

    /** Closes the element that was opened last. */
    public HtmlWriter close() {
        depth--;
        out.write(setup.tags().closing(open[depth], levels[depth]));
        return this;
    }

    /** Writes text. */
    public HtmlWriter text(String text) {
        out.html(text);
        return this;
    }

    /** Writes a number, in digits. */
    public HtmlWriter number(int number) {
        out.number(number);
        return this;
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, String value) {
        start(name.start);
        out.html(value);
        return end();
    }

    /** Writes an attribute of the tag that was written last, unless {@code value} is {@code null}. */
    public HtmlWriter attributeIfPresent(Attribute name, @Nullable String value) {
        return value == null ? this : attribute(name, value);
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, int value) {
        start(name.start);
        out.number(value);
        return end();
    }

    /**
     * Writes an address of the tag that was written last. One that is not safe for what a browser does with it is left
     * out: ask {@link Url} beforehand where the element makes no sense without.
     */
    public HtmlWriter url(UrlAttribute name, Url url) {
        boolean safe = name.use == UrlAttribute.Use.SHOWN ? url.displayable() : url.followable();
        if (safe) {
            start(name.start);
            out.html(url.encoded());
            end();
        }
        return this;
    }

    /** Writes content as the renderer draws it where it stands alone. */
    public HtmlWriter write(Content content) {
        return content.accept(new ContentHtml(this));
    }

    /** Writes blocks as the renderer draws them. */
    public HtmlWriter blocks(List<? extends Block> blocks) {
        BlockHtml visitor = new BlockHtml(this);
        for (Block block : blocks) {
            visitor.write(block);
        }
        return this;
    }

    /** Writes running text. */
    public HtmlWriter richText(RichText text) {
        RichTextHtml.write(text, this);
        return this;
    }

    HtmlWriter open(Role role, int level) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            levels = Arrays.copyOf(levels, depth * 2);
        }
        open[depth] = role;
        levels[depth++] = level;
        return tag(role, level);
    }

    /** Writes an element whose content is one text. */
    HtmlWriter element(Role role, String text) {
        return open(role).text(text).close();
    }

    /** Writes a label. */
    HtmlWriter label(Label label) {
        return text(labels().phrase(label).part(0));
    }

    /** Writes a label, with {@code value} where its value goes. */
    HtmlWriter label(Label label, String value) {
        return label(label, () -> text(value));
    }

    /** Writes a label; {@code value} writes what goes where its value goes. */
    HtmlWriter label(Label label, Runnable value) {
        Phrase phrase = labels().phrase(label);
        text(phrase.part(0));
        value.run();
        return text(phrase.part(1));
    }

    /** Writes a label in the form that goes with {@code count}. */
    HtmlWriter count(Label label, int count) {
        Phrase phrase = labels().phrase(label, count);
        return text(phrase.part(0)).number(count).text(phrase.part(1));
    }

    /** Writes an attribute whose value is a label. */
    HtmlWriter attribute(Attribute name, Label label) {
        return attribute(name, labels().phrase(label).part(0));
    }

    /** Writes an attribute without a value. */
    HtmlWriter flag(Attribute name) {
        return attribute(name, "");
    }

    /** Writes the id by which the rest of the page refers to an element. */
    HtmlWriter id(Anchor anchor) {
        return reference(Attribute.ID, anchor);
    }

    /** Writes an attribute that refers to another element. */
    HtmlWriter reference(Attribute name, Anchor... anchors) {
        start(name.start);
        for (int i = 0; i < anchors.length; i++) {
            text(i == 0 ? options.idPrefix() : " " + options.idPrefix()).text(anchors[i].toString());
        }
        return end();
    }

    /** Writes {@code href="#anchor"}. */
    HtmlWriter href(Anchor anchor) {
        start(UrlAttribute.HREF.start);
        text("#").text(options.idPrefix()).text(anchor.toString());
        return end();
    }

    /** Writes the language of what follows, and its direction, unless it is not known. */
    HtmlWriter language(@Nullable Locale language) {
        if (language == null || language.getLanguage().isEmpty()) {
            return this;
        }
        return attribute(Attribute.LANG, language.toLanguageTag())
                .attribute(Attribute.DIR, TextDirection.of(language).code());
    }

    /** Writes the language of the labels where it is not the content's, on the tag of what holds labels. */
    HtmlWriter furniture() {
        return sameLanguage() ? this : language(labels().language());
    }

    /** Writes the language of the content where it is not the labels', on the tag of content among labels. */
    HtmlWriter content() {
        return sameLanguage() ? this : language(context.language());
    }

    /** Returns whether labels and content are in one language, as far as is known. */
    private boolean sameLanguage() {
        String content = context.language().getLanguage();
        return content.isEmpty() || content.equals(labels().language().getLanguage());
    }

    /** Writes a time for people, in an element that holds it for machines. */
    HtmlWriter time(Role role, Instant instant) {
        Times.write(role, instant, timeZone(), this);
        return this;
    }

    /** Writes the attribute by which a style sheet places a figure. */
    HtmlWriter placement(Figure.Placement placement) {
        return attribute(Attribute.DATA_PLACEMENT, placement.name().toLowerCase(Locale.ROOT));
    }

    /** Writes the images from which a browser chooses. */
    HtmlWriter sourceSet(List<Candidate> candidates) {
        start(Attribute.SRCSET.start);
        String separator = "";
        for (Candidate candidate : candidates) {
            text(separator)
                    .text(candidate.url.encoded())
                    .text(" ")
                    .number(candidate.width)
                    .text("w");
            separator = ", ";
        }
        return end();
    }

    /** Returns where the picture is fetched from. */
    Url image(Url url) {
        return setup.images().apply(url);
    }

    /** Returns whether the next image is the first; from then on it is not. */
    boolean firstImage() {
        boolean first = !imageSeen;
        imageSeen = true;
        return first;
    }

    Labels labels() {
        return options.labels();
    }

    ZoneId timeZone() {
        return context.timeZone();
    }

    HtmlOptions options() {
        return options;
    }

    Setup setup() {
        return setup;
    }

    Utf8Sink out() {
        return out;
    }

    /** Returns how many elements are open. */
    int depth() {
        return depth;
    }

    /** Refuses an element that was left open: a mistake in the program that wrote it. */
    void finish() {
        if (depth > 0) {
            throw new IllegalStateException(open[depth - 1] + " was not closed");
        }
    }

    private HtmlWriter tag(Role role, int level) {
        out.write(setup.tags().opening(role, level));
        tagEnd = out.length();
        return this;
    }

    private void start(byte[] name) {
        if (out.length() != tagEnd) {
            throw new IllegalStateException("an attribute must follow its tag");
        }
        out.takeBack();
        out.write(name);
    }

    private HtmlWriter end() {
        out.write(ATTRIBUTE_END);
        tagEnd = out.length();
        return this;
    }

    /**
     * One of several images from which a browser chooses.
     *
     * @param url safe to show
     * @param width in pixels, at least 1
     */
    record Candidate(Url url, int width) {}
}
