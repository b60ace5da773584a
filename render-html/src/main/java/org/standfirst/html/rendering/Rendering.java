package org.standfirst.html.rendering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.address.Origin;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.html.ContentDecorator;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Slot;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.internal.AnchorIds;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.Numbers;
import org.standfirst.labels.phrases.Phrase;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.utf8.Utf8Buffer;

/** The options, hooks and state of one rendering. {@link #html} writes the markup. */
public final class Rendering {
    private final Settings settings;
    private final Utf8Buffer out;
    private final ElementWriter elements;
    private final Phrases labels;
    private final Locale language;
    private final ZoneId timeZone;
    private final int headingLevel;
    private final @Nullable Base base;
    private final boolean sameLanguage;
    private final @Nullable Omissions omissions;
    private final Content content;
    private final HtmlWriter html;
    private final Anchors anchors;
    private final RenderingState state;

    private @Nullable PrintedTimes times;

    /**
     * Creates a rendering.
     *
     * @param headingLevel the level of the headline, unless the options set another
     * @param writer creates the writer, which hooks also use
     */
    public Rendering(
            Content content,
            Settings settings,
            int headingLevel,
            Utf8Buffer out,
            Function<Rendering, HtmlWriter> writer) {
        this.content = content;
        this.settings = settings;
        this.out = out;
        elements = new ElementWriter(out);
        Origin origin = Origin.of(content);
        labels = Phrases.of(settings.labels == null ? Labels.of(origin.labelLanguage()) : settings.labels);
        language = origin.language();
        timeZone = settings.timeZone == null ? origin.timeZone() : settings.timeZone;
        this.headingLevel = (settings.headingLevel == 0 ? headingLevel : settings.headingLevel) - levelsBelow(content);
        base = settings.onPage() ? null : origin.base(settings.base);
        sameLanguage = language.getLanguage().isEmpty()
                || language.getLanguage().equals(labels.language().getLanguage());
        omissions = settings.omissions == null ? null : new Omissions(content, settings.omissions);
        state = new RenderingState(article());
        html = writer.apply(this);
        anchors = new Anchors(this, idPrefix(settings, content), base);
    }

    /**
     * Returns the number of heading levels between an article's headline and the headings of content that is rendered
     * alone.
     */
    private static int levelsBelow(Content content) {
        return content instanceof Comment ? 2 : content instanceof Discussion || content instanceof Block ? 1 : 0;
    }

    /** Returns the prefix of the options, or that of the page if the options have none. */
    private static String idPrefix(Settings settings, Content content) {
        String ofPage = content instanceof Page page ? page.idPrefix() : null;
        return settings.idPrefix.isEmpty() ? AnchorIds.prefix(ofPage) : settings.idPrefix;
    }

    public HtmlWriter html() {
        return html;
    }

    public Utf8Buffer out() {
        return out;
    }

    public ElementWriter elements() {
        return elements;
    }

    /** Returns the writer of ids and of references to them. */
    public Anchors anchors() {
        return anchors;
    }

    public Settings settings() {
        return settings;
    }

    public Phrases labels() {
        return labels;
    }

    /** Returns the publication of the page, or {@code null} if the content is not a page. */
    public @Nullable Publication publication() {
        return content instanceof Page page ? page.publication() : null;
    }

    /** Returns the content that is rendered. */
    Content content() {
        return content;
    }

    /** Returns the article that is rendered, or {@code null} if the content is something else. */
    public @Nullable Article article() {
        return content instanceof Page page ? page.article() : content instanceof Article article ? article : null;
    }

    /** Returns the comments to show on the page, or {@code null} if there are none. */
    public @Nullable Discussion discussion() {
        boolean shown = onPage()
                && content instanceof Page page
                && page.article().commentPolicy().visible();
        return shown ? ((Page) content).discussion() : null;
    }

    /** Returns the language of the content, or {@link Locale#ROOT} if not known. */
    public Locale language() {
        return language;
    }

    /** Returns whether labels and content have the same language, as far as known. */
    public boolean sameLanguage() {
        return sameLanguage;
    }

    /** Returns the format of numbers in the language of the content. */
    public Numbers contentNumbers() {
        return (sameLanguage ? labels : Phrases.of(Labels.of(language))).numbers();
    }

    /** Returns the level of a heading {@code below} levels under the outermost one, from 1 to 6. */
    public int headingLevel(int below) {
        return Math.max(1, Math.min(6, headingLevel + below));
    }

    /** Returns whether the output is part of a page. */
    public boolean onPage() {
        return settings.onPage();
    }

    /** Returns the address to write for {@code url}, or {@code null} if it is relative and the base is not known. */
    public @Nullable Url address(Url url) {
        return onPage() ? url : Base.absolute(url, base);
    }

    /** Returns whether {@code url} can be a link: it is safe, and its target, if within the content, is shown. */
    public boolean canLink(@Nullable Url url) {
        if (url == null || anchors.isHidden(url)) {
            return false;
        }
        Url address = address(url);
        return address != null && address.followable();
    }

    /** Returns whether {@code url} can be the address of an image. */
    public boolean canShow(@Nullable Url url) {
        Url address = url == null ? null : address(url);
        return address != null && address.displayable();
    }

    /** Writes a label with values in the order of {@link Label#placeholders}. */
    public void write(Phrase phrase, Runnable... values) {
        out.write(phrase.html(0));
        for (int i = 0; i < phrase.values(); i++) {
            values[phrase.value(i)].run();
            out.write(phrase.html(i + 1));
        }
    }

    /** Writes the text before the only value of a label. The value and {@link #afterValue} must follow. */
    public HtmlWriter beforeValue(Label label) {
        out.write(labels.phrase(label).html(0));
        return html;
    }

    /** Writes the text after the only value of a label. */
    public HtmlWriter afterValue(Label label) {
        out.write(labels.phrase(label).html(1));
        return html;
    }

    /** Writes the text between the two values of a label. */
    public HtmlWriter separator(Label label) {
        out.write(labels.phrase(label).html(1));
        return html;
    }

    /** Writes a label in the form for {@code count}. */
    public HtmlWriter count(Label label, int count) {
        Phrase phrase = labels.phrase(label, count);
        out.write(phrase.html(0));
        for (int i = 0; i < phrase.values(); i++) {
            labels.numbers().write(count, out);
            out.write(phrase.html(i + 1));
        }
        return html;
    }

    /** Writes a time for readers, in a date pattern. */
    public void time(Label pattern, Instant instant) {
        times().write(pattern, instant, out);
    }

    private PrintedTimes times() {
        if (times == null) {
            times = new PrintedTimes(timeZone, labels);
        }
        return times;
    }

    /**
     * Returns the pattern of a time that is printed after {@code before}: without the date if both are on the same day,
     * and with the zone if the offset from UTC differs.
     */
    public Label patternAfter(Instant before, Instant instant) {
        return times().patternAfter(before, instant);
    }

    /** Returns the pattern of a time in an article: without the date if it is on the day of publication. */
    public Label patternAfterPublication(Instant instant) {
        Instant published = published();
        return published == null ? Label.DATE_AND_TIME : patternAfter(published, instant);
    }

    /**
     * Returns whether a live update is on another day than the previous update or, if it is the first, than
     * publication.
     */
    public boolean beginsDay(Instant instant) {
        if (article() == null) {
            return false;
        }
        Instant previous = state.nextUpdate(instant);
        Instant before = previous == null ? published() : previous;
        return before == null || !times().onSameDay(before, instant);
    }

    private @Nullable Instant published() {
        Article article = article();
        return article == null ? null : article.dates().displayedOrPublished();
    }

    /** Renders a part by the caller's hook, or by {@code defaultMarkup} if there is none. */
    public <M> void part(Part<M> part, M model, BiConsumer<M, Rendering> defaultMarkup) {
        ContentDecorator<M> hook = settings.hooks.of(part);
        if (hook == null) {
            defaultMarkup.accept(model, this);
        } else {
            runHook(part, () -> hook.write(model, html, (inner, writer) -> defaultMarkup.accept(inner, this)));
        }
    }

    /** Renders the content of a slot: first the content for every page, then the content for this request. */
    public <M> void slot(Slot<M> slot, M model) {
        if (settings.hasSlots()) {
            fill(slot, settings.hooks.in(slot), model);
            fill(slot, settings.in(slot), model);
        }
    }

    private <M> void fill(Slot<M> slot, List<ContentRenderer<M>> renderers, M model) {
        for (ContentRenderer<M> renderer : renderers) {
            runHook(slot, () -> renderer.write(model, html));
        }
    }

    /**
     * Runs a hook, and throws an {@link IllegalStateException} if it does not close exactly the elements that it opens.
     */
    public void runHook(Object name, Runnable hook) {
        elements.runHook(name, hook);
    }

    /** Reports a block that is omitted. */
    public void omit(Custom block) {
        if (omissions != null) {
            omissions.add(block);
        }
    }

    /** Returns the state that parts of the content share. */
    public RenderingState state() {
        return state;
    }
}
