package org.standfirst.text.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.address.Origin;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.facts.LinkTargets;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.text.lines.Margins;
import org.standfirst.utf8.IdText;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes blocks of Markdown within margins, separated by blank lines. Also resolves addresses and reports omissions.
 */
public final class MarkdownWriter {
    private final Utf8Buffer out;
    private final MarkdownOptions options;
    private final Phrases labels;
    private final LocalTimes times;
    private final @Nullable Base base;
    private final LinkTargets targets;
    private final Footnotes footnotes;
    private final Margins margins = new Margins();
    private boolean afterList;
    private char bullet = '-';
    private char lastBullet = '-';

    /** Creates a writer of {@code content}. */
    public MarkdownWriter(Utf8Buffer out, MarkdownOptions options, Content content) {
        Origin origin = Origin.of(content);
        this.out = out;
        this.options = options;
        labels = Phrases.of(options.labels == null ? Labels.of(origin.labelLanguage()) : options.labels);
        times = new LocalTimes(options.timeZone == null ? origin.timeZone() : options.timeZone);
        base = origin.base(options.base);
        targets = LinkTargets.in(content, options.fullAccess, custom -> false);
        footnotes = Footnotes.in(
                content instanceof Page page
                        ? body(page.article())
                        : content instanceof Article article ? body(article) : List.of());
    }

    /** Returns the body, up to the paywall unless the reader has access. */
    List<Block> body(Article article) {
        boolean whole = ModelLabels.paywall(article.publishing().access(), options.fullAccess) == null;
        return whole ? article.body() : article.freeBody();
    }

    Phrases labels() {
        return labels;
    }

    MarkdownOptions options() {
        return options;
    }

    LocalTimes times() {
        return times;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** Reports a value that Markdown cannot express, unless it is {@code null}. */
    void omit(String path, @Nullable Object value) {
        omit(path, value, "has no markup in Markdown");
    }

    /** Reports an omitted value, unless it is {@code null}. */
    void omit(String path, @Nullable Object value, String reason) {
        if (value != null) {
            options.omissions.accept(Omission.of(path, String.valueOf(value), reason));
        }
    }

    /** Returns the label of the footnote to which a run refers, or {@code null} if it refers to none. */
    @Nullable
    String footnote(RichText.Run run, String path) {
        String label = footnotes.label(run);
        if (label != null && !run.text().equals(footnotes.number(label))) {
            omit(path + ".text", run.text(), "is the text of a reference to a footnote, which Markdown numbers itself");
        }
        return label;
    }

    /**
     * Returns the address to write for {@code url}. If it cannot be written, returns {@code null}, and reports it if
     * {@code path} is not {@code null}.
     */
    @Nullable
    String address(Url url, @Nullable String path) {
        if (targets.hasHiddenTarget(url)) {
            if (path != null) {
                omit(path, url.text(), "leads to a block that is not written");
            }
            return null;
        }
        LinkTargets.Target target = targets.of(url);
        Url onPage = target == null ? url : Url.of("#" + IdText.of(target.prefix(), target.id()));
        Url address = Base.absolute(onPage, base);
        if (address == null || !address.followable()) {
            if (path != null) {
                omit(
                        path,
                        url.text(),
                        address == null
                                ? "is relative, and no base address is known"
                                : "is not a safe address of a link");
            }
            return null;
        }
        return address.encoded();
    }

    /** Writes a paragraph of rich text; nothing if it is blank. */
    void paragraph(@Nullable RichText text, String path) {
        if (text != null && !text.blank()) {
            block(InlineMarkdown.of(text, this, path));
        }
    }

    /** Writes a paragraph of plain text; nothing if it is blank. */
    void paragraph(@Nullable String text, String path) {
        paragraph(RichText.ofNullable(text), path);
    }

    /** Writes a heading; nothing if it is blank. */
    void heading(int level, RichText text, String path) {
        if (!text.blank()) {
            String line = InlineMarkdown.line(text, this, path);
            boolean closing =
                    line.endsWith("#") && !line.endsWith("\\#"); // parsers strip number signs at the end of a heading
            block("#".repeat(level) + " " + (closing ? line.substring(0, line.length() - 1) + "\\#" : line));
        }
    }

    /** Writes a block from lines of markup. */
    void block(String lines) {
        startBlock();
        lines.lines().forEach(this::line);
        afterList = false;
    }

    /** Writes a list, whose items {@code content} writes. */
    void list(Runnable content) {
        startBlock();
        char outer = bullet;
        char own = afterList && lastBullet == '-' ? '*' : '-';
        afterList = false;
        bullet = own;
        margins.tight(content);
        bullet = outer;
        lastBullet = own;
        afterList = true;
    }

    /** Returns the marker of the items of this list, which differs from the marker of a list directly before it. */
    String bullet() {
        return bullet + " ";
    }

    /** Returns the marker of a numbered item, which differs from the markers of a list directly before it. */
    String number(long number) {
        return number + (bullet == '-' ? ". " : ") ");
    }

    /** Writes an item of a list. */
    void item(String mark, Runnable content) {
        within(mark, " ".repeat(mark.length()), content);
    }

    /**
     * Writes {@code content} within an additional margin: {@code first} in the first line, and {@code rest} in the
     * other lines.
     */
    void within(String first, String rest, Runnable content) {
        margins.within(first, rest, content);
    }

    /** Writes a line within the margins. */
    void line(String text) {
        write(text.isEmpty() ? margins.next().stripTrailing() : margins.next() + text);
        margins.endLine();
    }

    /** Starts a block. */
    void startBlock() {
        String blank = margins.startBlock();
        if (blank != null) {
            write(blank);
        }
    }

    private void write(String line) {
        out.write(line.getBytes(UTF_8));
        out.write('\n');
    }
}
