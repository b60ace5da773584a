package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.TextDirection;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.html.blocks.BlockHtml;
import org.standfirst.html.inline.RichTextHtml;
import org.standfirst.html.markup.DataName;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.html.markup.FixedAttribute;
import org.standfirst.html.markup.Tags;
import org.standfirst.html.page.ContentHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Years;
import org.standfirst.labels.Label;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes markup: elements by {@link Role}, or by {@link Element} in hooks, and attributes, text and addresses. Element
 * and attribute names are constants, text is escaped, and addresses are checked. Therefore content cannot change the
 * structure of the output.
 *
 * <p>Write attributes directly after their tag, and close every opened element.
 *
 * <p>In a hook, {@link #write}, {@link #blocks} and {@link #richText} render content with the options and hooks of the
 * renderer; {@link #label} and {@link #time} write labels and times in its language and time zone.
 */
public final class HtmlWriter {
    private static final byte[] CLASS = ElementWriter.attributeStart("class");
    private static final FixedAttribute LEFT_TO_RIGHT = FixedAttribute.of("dir", TextDirection.LEFT_TO_RIGHT.code());
    private static final FixedAttribute RIGHT_TO_LEFT = FixedAttribute.of("dir", TextDirection.RIGHT_TO_LEFT.code());

    private final Rendering rendering;
    private final Tags tags;
    private final ElementWriter elements;
    private final Utf8Buffer out;

    HtmlWriter(Rendering rendering) {
        this.rendering = rendering;
        tags = rendering.settings().tags;
        elements = rendering.elements();
        out = rendering.out();
    }

    /** Opens an element that is not void. A heading has the level of the outermost heading. */
    public HtmlWriter open(Role role) {
        requireNonNull(role, "role");
        if (role.heading()) {
            return heading(role, 0);
        }
        if (role.isVoid()) {
            throw new IllegalArgumentException(role + " has no content: use voidElement");
        }
        elements.open(tags.of(role, 0));
        return this;
    }

    /** Opens a heading {@code below} levels under the outermost heading, but at level 6 at most. */
    public HtmlWriter heading(Role role, int below) {
        requireNonNull(role, "role");
        if (!role.heading()) {
            throw new IllegalArgumentException(role + " is not a heading: use open");
        }
        elements.open(tags.of(role, rendering.headingLevel(below)));
        return this;
    }

    /** Opens an element that is not void. */
    public HtmlWriter open(Element element) {
        requireNonNull(element, "element");
        if (element.isVoid()) {
            throw new IllegalArgumentException(element + " has no content: use voidElement");
        }
        elements.open(element.tag);
        return this;
    }

    /** Opens an element with classes, separated by spaces. */
    public HtmlWriter open(Element element, String classes) {
        requireNonNull(element, "element");
        requireNonNull(classes, "classes");
        open(element);
        elements.attribute(CLASS, classes);
        return this;
    }

    /** Writes a void element, which has no content and is not closed. */
    public HtmlWriter voidElement(Role role) {
        requireNonNull(role, "role");
        if (!role.isVoid()) {
            throw new IllegalArgumentException(role + " has content: open and close it");
        }
        elements.empty(tags.of(role, 0));
        return this;
    }

    /** Writes a void element, which has no content and is not closed. */
    public HtmlWriter voidElement(Element element) {
        requireNonNull(element, "element");
        if (!element.isVoid()) {
            throw new IllegalArgumentException(element + " has content: open and close it");
        }
        elements.empty(element.tag);
        return this;
    }

    /** Writes an element whose content is {@code text}. */
    public HtmlWriter element(Role role, String text) {
        requireNonNull(role, "role");
        requireNonNull(text, "text");
        return open(role).text(text).close();
    }

    /**
     * Closes the element that was opened last.
     *
     * @throws IllegalStateException if it was not opened by the same hook
     */
    public HtmlWriter close() {
        elements.close();
        return this;
    }

    /** Writes text. */
    public HtmlWriter text(String text) {
        requireNonNull(text, "text");
        out.html(text);
        return this;
    }

    /** Writes a number as digits, formatted for the language of the labels. */
    public HtmlWriter number(int number) {
        rendering.labels().numbers().write(number, out);
        return this;
    }

    /** Writes markup without escaping. */
    public HtmlWriter html(TrustedHtml html) {
        requireNonNull(html, "html");
        out.write(html.utf8());
        return this;
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        elements.attribute(name.start, value);
        return this;
    }

    /** Writes an attribute of the tag that was written last, unless {@code value} is {@code null}. */
    public HtmlWriter attributeIfPresent(Attribute name, @Nullable String value) {
        requireNonNull(name, "name");
        return value == null ? this : attribute(name, value);
    }

    /** Writes an attribute of the tag that was written last. */
    public HtmlWriter attribute(Attribute name, int value) {
        requireNonNull(name, "name");
        elements.start(name.start);
        out.number(value);
        elements.end();
        return this;
    }

    /** Writes an attribute whose value is a time, in UTC and to the second. */
    public HtmlWriter attribute(Attribute name, Instant instant) {
        requireNonNull(name, "name");
        requireNonNull(instant, "instant");
        elements.start(name.start);
        out.timeToTheSecond(instant);
        elements.end();
        return this;
    }

    /** Writes an attribute without a value. */
    public HtmlWriter flag(Attribute name) {
        requireNonNull(name, "name");
        return attribute(name, "");
    }

    /**
     * Writes {@code data-name} on the tag that was written last.
     *
     * @param name the name without {@code data-}: lowercase letters and digits in groups separated by hyphens, the
     *     first a letter; not {@code placement}
     */
    public HtmlWriter data(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        elements.attribute(ElementWriter.attributeStart("data-" + DataName.checked(name)), value);
        return this;
    }

    /**
     * Writes an address as an attribute of the tag that was written last. An address that is not safe in that attribute
     * is omitted: check {@link #canLink} or {@link #canShow} first if the element needs it.
     */
    public HtmlWriter url(UrlAttribute name, @Nullable Url url) {
        requireNonNull(name, "name");
        Url address = url == null ? null : rendering.address(url);
        if (address != null && name.accepts(address)) {
            elements.attribute(name.start, address);
        }
        return this;
    }

    /** Returns whether {@code url} can be a link: it is not null, safe, and absolute if the profile requires it. */
    public boolean canLink(@Nullable Url url) {
        return rendering.canLink(url);
    }

    /**
     * Returns whether {@code url} can be the address of an image: it is not null, safe, and absolute if the profile
     * requires it.
     */
    public boolean canShow(@Nullable Url url) {
        return rendering.canShow(url);
    }

    /** Writes {@code lang} and {@code dir} on the tag that was written last, if the language is known. */
    public HtmlWriter language(@Nullable Locale language) {
        if (language == null || language.getLanguage().isEmpty()) {
            return this;
        }
        attribute(Attribute.LANG, language.toLanguageTag());
        boolean rightToLeft = TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT;
        elements.attribute(rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        return this;
    }

    /** Writes the language of the labels on the tag that was written last, if the content has another. */
    public HtmlWriter labelLanguage() {
        return rendering.sameLanguage() ? this : language(rendering.labels().language());
    }

    /** Writes the language of the content on the tag that was written last, if the labels have another. */
    public HtmlWriter contentLanguage() {
        return rendering.sameLanguage() ? this : language(rendering.language());
    }

    /**
     * Writes a label without values.
     *
     * @throws IllegalArgumentException if the label has values
     */
    public HtmlWriter label(Label label) {
        requireValues(requireNonNull(label, "label"), 0);
        out.write(rendering.labels().phrase(label).html(0));
        return this;
    }

    /**
     * Writes a label with a value.
     *
     * @throws IllegalArgumentException if the label has another number of values
     */
    public HtmlWriter label(Label label, String value) {
        requireNonNull(label, "label");
        requireNonNull(value, "value");
        return label(label, () -> text(value));
    }

    /**
     * Writes a label whose values are written by {@code values}.
     *
     * @param values the writers of the values, in the order of {@link Label#placeholders}; the text of a language can
     *     have another order
     * @throws IllegalArgumentException if the label has another number of values
     */
    public HtmlWriter label(Label label, Runnable... values) {
        requireNonNull(label, "label");
        for (Runnable value : requireNonNull(values, "values")) {
            requireNonNull(value, "values");
        }
        requireValues(label, values.length);
        rendering.write(rendering.labels().phrase(label), values);
        return this;
    }

    private static void requireValues(Label label, int count) {
        if (count != label.placeholders().size()) {
            throw new IllegalArgumentException(
                    label + " requires the values " + label.placeholders() + ", not " + count);
        }
    }

    /** Writes a date and time in a {@code time} element, or as plain text if HTML does not allow the year. */
    public HtmlWriter time(Role role, Instant instant) {
        return time(role, Label.DATE_TIME_AND_ZONE, instant);
    }

    /**
     * Writes a time as {@link #time(Role, Instant)} does, in another pattern.
     *
     * @param pattern {@link Label#DATE}, {@link Label#TIME}, {@link Label#DATE_AND_TIME} or {@link
     *     Label#DATE_TIME_AND_ZONE}
     * @throws IllegalArgumentException if {@code pattern} is another label
     */
    public HtmlWriter time(Role role, Label pattern, Instant instant) {
        requireNonNull(role, "role");
        requireNonNull(pattern, "pattern");
        requireNonNull(instant, "instant");
        if (!Years.areWritable(instant)) {
            return text(instant.toString());
        }
        open(role).attribute(Attribute.DATETIME, instant);
        rendering.time(pattern, instant);
        return close();
    }

    /** Writes content as if it were rendered alone. */
    public HtmlWriter write(Content content) {
        requireNonNull(content, "content");
        return content.accept(new ContentHtml(rendering));
    }

    /** Writes blocks as the renderer does. */
    public HtmlWriter blocks(List<? extends Block> blocks) {
        requireNonNull(blocks, "blocks").forEach(block -> requireNonNull(block, "blocks"));
        new BlockHtml(rendering).write(blocks);
        return this;
    }

    /** Writes rich text as the renderer does. */
    public HtmlWriter richText(RichText text) {
        requireNonNull(text, "text");
        RichTextHtml.write(text, rendering);
        return this;
    }

    /**
     * Writes the id of a block, the target of links within the article, on the tag that was written last; nothing if
     * the block has no id, or if the page has this id already.
     */
    public HtmlWriter id(Block block) {
        requireNonNull(block, "block");
        return rendering.anchors().id(block);
    }
}
