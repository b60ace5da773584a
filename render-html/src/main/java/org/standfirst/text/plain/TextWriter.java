package org.standfirst.text.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.address.Origin;
import org.standfirst.body.RichText;
import org.standfirst.facts.LinkTargets;
import org.standfirst.internal.Blank;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.text.lines.Margins;
import org.standfirst.utf8.IdText;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes plain text in lines of a given width: paragraphs within margins, separated by blank lines, and the addresses
 * of links as numbered notes.
 */
public final class TextWriter {
    /** The maximum length of a line in RFC 5322, section 2.1.1. */
    private static final int MAX_LINE_BYTES = 998;

    private final Utf8Buffer out;
    private final TextOptions options;
    private final int width;
    private final LocalTimes times;
    private final Phrases labels;
    private final @Nullable Base base;
    private final LinkTargets targets;

    /** The number of the note for each address. */
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private final Margins margins = new Margins();

    /** Creates a writer of {@code content}. */
    public TextWriter(Utf8Buffer out, TextOptions options, Content content) {
        Origin origin = Origin.of(content);
        this.out = out;
        targets = LinkTargets.in(content, options.fullAccess, custom -> false);
        this.options = options;
        width = options.width;
        times = new LocalTimes(options.timeZone == null ? origin.timeZone() : options.timeZone);
        base = origin.base(options.base);
        labels = Phrases.of(options.labels == null ? Labels.of(origin.labelLanguage()) : options.labels);
    }

    Phrases labels() {
        return labels;
    }

    TextOptions options() {
        return options;
    }

    LocalTimes times() {
        return times;
    }

    /** Writes a paragraph of rich text; nothing if it is {@code null} or blank. */
    void paragraph(@Nullable RichText text) {
        if (text != null) {
            paragraph(RunsText.of(text, this));
        }
    }

    /** Writes a paragraph, keeping its line ends; nothing if it is {@code null} or blank. */
    void paragraph(@Nullable String text) {
        String plain = text == null ? "" : PlainText.of(text);
        if (!Blank.is(plain)) {
            startBlock();
            for (String line : plain.strip().split("\n", -1)) {
                LineBreaks.lines(line, width - Columns.of(margins.rest())).forEach(this::line);
            }
        }
    }

    /** Writes lines of text without wrapping them. */
    void verbatim(String text) {
        startBlock();
        PlainText.of(text.replace("\t", "    ")).lines().forEach(this::line);
    }

    /** Writes a heading, underlined by the character {@code underline}. */
    void heading(String text, char underline) {
        String plain = PlainText.of(text).strip().replace('\n', ' ');
        if (plain.isEmpty()) {
            return;
        }
        startBlock();
        List<String> lines = LineBreaks.lines(plain, width - Columns.of(margins.rest()));
        lines.forEach(this::line);
        int longest = lines.stream().mapToInt(Columns::of).max().orElse(0);
        line(String.valueOf(underline).repeat(Math.min(longest, Math.max(1, width - Columns.of(margins.rest())))));
    }

    /**
     * Writes {@code content} within an additional margin: {@code first} in the first line, and {@code rest} in the
     * other lines.
     */
    void within(String first, String rest, Runnable content) {
        margins.within(first, rest, content);
    }

    /** Writes {@code content} without blank lines between its paragraphs. */
    void tight(Runnable content) {
        startBlock();
        margins.tight(content);
    }

    /**
     * Returns the number of the note for an address, such as {@code " [1]"}; empty if the address cannot be followed.
     */
    String note(@Nullable Url url) {
        Url address = url == null || targets.hasHiddenTarget(url) ? null : Base.absolute(onPage(url), base);
        if (address == null || !address.followable()) {
            return "";
        }
        Integer number = notes.computeIfAbsent(address.encoded(), key -> notes.size() + 1);
        return " [" + number + "]";
    }

    /** Returns whether {@code url} leads to a block of the same content. */
    boolean isWithinContent(Url url) {
        return targets.of(url) != null;
    }

    /** Returns the address of the target of {@code url} on the page of this content. */
    private Url onPage(Url url) {
        LinkTargets.Target target = targets.of(url);
        return target == null ? url : Url.of("#" + IdText.of(target.prefix(), target.id()));
    }

    /** Writes the notes. */
    public void finish() {
        if (!notes.isEmpty()) {
            startBlock();
            notes.forEach((address, number) -> line("[" + number + "] " + PlainText.of(address)));
        }
    }

    private void startBlock() {
        String blank = margins.startBlock();
        if (blank != null) {
            write(blank);
        }
    }

    /** Writes a line, or several lines if it has more bytes than are allowed in a line of an e-mail. */
    private void line(String text) {
        int start = 0;
        do {
            String begin = margins.next();
            int end = LineBreaks.endWithin(text, start, MAX_LINE_BYTES - begin.getBytes(UTF_8).length);
            write((begin + text.substring(start, end)).stripTrailing());
            margins.endLine();
            start = end;
        } while (start < text.length());
    }

    private void write(String line) {
        out.write(line.getBytes(UTF_8));
        out.write('\n');
    }
}
