package org.standfirst.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.TextDirection;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrase;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;
import org.standfirst.sink.Utf8Sink;

/**
 * The only way to write HTML. Elements are opened by their {@link Role}, or by an {@link Element} if they are the
 * caller's own; attributes are constants, text is escaped, and an address is judged before it is written. So whatever the
 * model holds, the structure is that of the program.
 *
 * <p>Attributes follow the tag they belong to; every opened element is closed, in order.
 */
public final class HtmlWriter {
    private static final byte[] CLASS = ElementWriter.attributeStart("class");

    private final Utf8Sink out;
    private final Setup setup;
    private final HtmlOptions options;
    private final Context context;
    private final ElementWriter elements;
    private final Phrases labels;
    private final boolean sameLanguage;
    private Outline outline = new Outline(1);
    private int images;
    private boolean inBox;

    HtmlWriter(Utf8Sink out, Setup setup, HtmlOptions options, Context context) {
        this.out = out;
        this.setup = setup;
        this.options = options;
        this.context = context;
        elements = new ElementWriter(out);
        labels = Phrases.of(options.labels());
        sameLanguage = sameLanguage(context.language(), options.labels().language());
    }

    /** Opens an element that has content. Heading roles take the level of the outermost heading. */
    public HtmlWriter open(Role role) {
        if (role.heading()) {
            return heading(role, 0);
        }
        return open(role, setup.tags().of(role));
    }

    /** Opens a heading {@code below} levels under the outermost one, or at level 6 if that is too deep. */
    public HtmlWriter heading(Role role, int below) {
        if (!role.heading()) {
            throw new IllegalArgumentException(role + " is no heading: write it by open");
        }
        int level = Math.max(1, Math.min(6, context.headingLevel() + below));
        return open(role, setup.tags().of(role, level));
    }

    /** Opens an element of the caller's own that has content. */
    public HtmlWriter open(Element element) {
        if (element.empty()) {
            throw new IllegalArgumentException(element + " has no content: write it by empty");
        }
        elements.open(element.tag);
        return this;
    }

    /** Opens an element of the caller's own with these classes, separated by spaces. */
    public HtmlWriter open(Element element, String classes) {
        open(element);
        return attribute(CLASS, classes);
    }

    /** Writes an element that has no content, and so is not closed. */
    public HtmlWriter empty(Role role) {
        if (!role.empty()) {
            throw new IllegalArgumentException(role + " has content: open and close it");
        }
        elements.empty(setup.tags().of(role));
        return this;
    }

    /** Writes an element of the caller's own that has no content, and so is not closed. */
    public HtmlWriter empty(Element element) {
        if (!element.empty()) {
            throw new IllegalArgumentException(element + " has content: open and close it");
        }
        elements.empty(element.tag);
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @throws IllegalStateException if another drawing has opened it
     */
    public HtmlWriter close() {
        elements.close();
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

    /** Writes markup that somebody vouches for. */
    public HtmlWriter html(TrustedHtml html) {
        out.write(html.utf8());
        return this;
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, String value) {
        return attribute(name.start, value);
    }

    /** Writes an attribute of the tag that was written last, unless {@code value} is {@code null}. */
    public HtmlWriter attributeIfPresent(Attribute name, @Nullable String value) {
        return value == null ? this : attribute(name, value);
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, int value) {
        elements.start(name.start);
        out.number(value);
        return end();
    }

    /** Writes an attribute without a value. */
    public HtmlWriter flag(Attribute name) {
        return attribute(name, "");
    }

    /**
     * Writes {@code data-name} on the tag that was written last.
     *
     * @param name lower-case letters, digits and hyphens
     */
    public HtmlWriter data(String name, String value) {
        return attribute(ElementWriter.attributeStart("data-" + DataName.checked(name)), value);
    }

    /**
     * Writes an address of the tag that was written last. One that is not safe for what a browser does with it is left
     * out: ask {@link #follows} or {@link #shows} beforehand where the element makes no sense without.
     */
    public HtmlWriter url(UrlAttribute name, @Nullable Url url) {
        Url address = url == null ? null : address(url);
        if (address != null && name.takes(address)) {
            elements.attribute(name.start, address);
        }
        return this;
    }

    /** Returns whether a link to {@code url} leads anywhere: it is there, safe, and absolute where it must be. */
    public boolean follows(@Nullable Url url) {
        Url address = url == null ? null : address(url);
        return address != null && address.followable();
    }

    /** Returns whether an image at {@code url} can be shown: it is there, safe, and absolute where it must be. */
    public boolean shows(@Nullable Url url) {
        Url address = url == null ? null : address(url);
        return address != null && address.displayable();
    }

    /** Writes content as the renderer draws it where it stands alone. */
    public HtmlWriter write(Content content) {
        return content.accept(new ContentHtml(this));
    }

    /** Writes blocks as the renderer draws them. */
    public HtmlWriter blocks(List<? extends Block> blocks) {
        blocks.forEach(new BlockHtml(this)::write);
        return this;
    }

    /** Writes running text. */
    public HtmlWriter richText(RichText text) {
        RichTextHtml.write(text, this);
        return this;
    }

    /** Writes the id by which links within the article lead to a block, on the tag that was written last. */
    public HtmlWriter id(Block block) {
        return block.id() == null ? this : id(Anchor.block(block.id()));
    }

    /** Writes a label. */
    public HtmlWriter label(Label label) {
        out.write(labels().phrase(label).html(0));
        return this;
    }

    /** Writes a label, with {@code value} where its value goes. */
    public HtmlWriter label(Label label, String value) {
        return label(label, () -> text(value));
    }

    /** Writes a label, with the values where they go. */
    HtmlWriter label(Label label, String first, String second) {
        Phrase phrase = labels().phrase(label);
        out.write(phrase.html(0));
        out.html(first);
        out.write(phrase.html(1));
        out.html(second);
        out.write(phrase.html(2));
        return this;
    }

    /** Writes a label; {@code value} writes what goes where its value goes. */
    public HtmlWriter label(Label label, Runnable value) {
        Phrase phrase = labels().phrase(label);
        out.write(phrase.html(0));
        value.run();
        out.write(phrase.html(1));
        return this;
    }

    /** Writes a time for people, in an element that holds it for machines. */
    public HtmlWriter time(Role role, Instant instant) {
        if (!Times.machineReadable(instant)) {
            return text(instant.toString());
        }
        open(role).attribute(Attribute.DATETIME, instant);
        Times.write(instant, timeZone(), labels, out);
        return close();
    }

    /** Writes the language of what follows, and its direction, unless it is not known. */
    public HtmlWriter language(@Nullable Locale language) {
        if (language == null || language.getLanguage().isEmpty()) {
            return this;
        }
        return attribute(Attribute.LANG, language.toLanguageTag())
                .attribute(Attribute.DIR, TextDirection.of(language).code());
    }

    /** Writes a part of the page: as the caller draws it, else as {@code ours} does. */
    <M> HtmlWriter part(Part<M> part, M model, Drawing<M> ours) {
        Wrapping<M> callers = setup.hooks().of(part);
        if (callers == null) {
            ours.write(model, this);
        } else {
            guarded(part, () -> callers.write(model, this, ours));
        }
        return this;
    }

    /** Writes what fills a slot: for every page, then for this request. */
    <M> HtmlWriter slot(Slot<M> slot, M model) {
        fill(slot, setup.hooks().in(slot), model);
        fill(slot, options.in(slot), model);
        return this;
    }

    /** Runs what a caller draws, and refuses it if it leaves the elements otherwise than it found them. */
    void guarded(Object name, Runnable drawing) {
        elements.guarded(name, drawing);
    }

    private HtmlWriter open(Role role, Tag tag) {
        if (role.empty()) {
            throw new IllegalArgumentException(role + " has no content: write it by empty");
        }
        elements.open(tag);
        return this;
    }

    /** Writes an element whose content is one text. */
    HtmlWriter element(Role role, String text) {
        return open(role).text(text).close();
    }

    /** Writes a label in the form that goes with {@code count}. */
    HtmlWriter count(Label label, int count) {
        Phrase phrase = labels().phrase(label, count);
        out.write(phrase.html(0));
        out.number(count);
        out.write(phrase.html(1));
        return this;
    }

    /** Writes an attribute whose value is a time, to the second. */
    HtmlWriter attribute(Attribute name, Instant instant) {
        elements.start(name.start);
        out.timeToTheSecond(instant);
        return end();
    }

    /** Writes an attribute whose value is a label. */
    HtmlWriter attribute(Attribute name, Label label) {
        elements.attribute(name.start, labels().phrase(label).html(0));
        return this;
    }

    /** Writes the id by which the rest of the page refers to an element. */
    HtmlWriter id(Anchor anchor) {
        AnchorHtml.id(anchor, this);
        return this;
    }

    /** Writes an attribute that refers to another element. */
    HtmlWriter reference(Attribute name, Anchor anchor) {
        AnchorHtml.reference(name.start, anchor, this);
        return this;
    }

    /** Writes an attribute that refers to other elements. */
    HtmlWriter references(Attribute name, List<Anchor> anchors) {
        AnchorHtml.references(name.start, anchors, this);
        return this;
    }

    /** Opens a link to another element; without a link if the output leaves the page, and its address is not known. */
    HtmlWriter open(Role role, Anchor target) {
        AnchorHtml.link(role, target, this);
        return this;
    }

    /** Writes the language of the labels where it is not the content's, on the tag of what holds labels. */
    HtmlWriter furniture() {
        return sameLanguage ? this : language(labels().language());
    }

    /** Writes the language of the content where it is not the labels', on the tag of content among labels. */
    HtmlWriter content() {
        return sameLanguage ? this : language(context.language());
    }

    /** Writes what is known of a reader's text among labels: its language is the content's at best, its direction shows. */
    HtmlWriter readers() {
        if (!sameLanguage) {
            attribute(Attribute.LANG, context.language().toLanguageTag());
        }
        return attribute(Attribute.DIR, "auto");
    }

    /** Returns whether labels and content are in one language, as far as is known. */
    private static boolean sameLanguage(Locale content, Locale labels) {
        return content.getLanguage().isEmpty() || content.getLanguage().equals(labels.getLanguage());
    }

    /** Returns how many images there were before; from then on one more. */
    int countImage() {
        return images++;
    }

    /** Returns whether what is written stands in a box. */
    boolean inBox() {
        return inBox;
    }

    /** Says whether what follows stands in a box. */
    HtmlWriter inBox(boolean inBox) {
        this.inBox = inBox;
        return this;
    }

    /** Writes blocks under a title of that level, where that of the article is 1. */
    HtmlWriter blocks(List<? extends Block> blocks, int titleLevel) {
        Outline outer = outline;
        outline = new Outline(titleLevel);
        blocks(blocks);
        outline = outer;
        return this;
    }

    /** Returns the levels of the headings so far. */
    Outline outline() {
        return outline;
    }

    Phrases labels() {
        return labels;
    }

    /** Returns the address against which others are resolved; {@code null} if it is not known. */
    @Nullable
    Base base() {
        return context.base();
    }

    ZoneId timeZone() {
        return context.timeZone();
    }

    Profile profile() {
        return setup.profile();
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

    /** Refuses an element that was left open: a mistake in the program that wrote it. */
    void finish() {
        elements.finish();
    }

    /** Begins an attribute of the tag that was written last, whose value is what is written until {@link #end}. */
    HtmlWriter start(byte[] start) {
        elements.start(start);
        return this;
    }

    /** Ends an attribute. */
    HtmlWriter end() {
        elements.end();
        return this;
    }

    private <M> void fill(Slot<M> slot, List<Drawing<M>> drawings, M model) {
        for (Drawing<M> drawing : drawings) {
            guarded(slot, () -> drawing.write(model, this));
        }
    }

    private HtmlWriter attribute(byte[] start, String value) {
        elements.attribute(start, value);
        return this;
    }

    /** Returns the address that is written for {@code url}; {@code null} if it is relative to we don't know what. */
    private @Nullable Url address(Url url) {
        return profile().onPage() ? url : Base.absolute(url, base());
    }
}
