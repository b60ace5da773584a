package org.standfirst.html.rendering;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.GeoPoint;
import org.standfirst.Omission;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.facts.VisibleComments;
import org.standfirst.html.CommentForm;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.LinkPolicy;
import org.standfirst.html.Profile;
import org.standfirst.html.ShareLink;
import org.standfirst.html.Slot;
import org.standfirst.html.markup.Tags;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.ModelLabels;

/**
 * The options of a renderer and of one request, documented at the methods of {@code HtmlRenderer.Builder} and {@code
 * HtmlOptions}. Not changed after a renderer was created with them.
 */
public final class Settings {
    public final Profile profile;
    public final Tags tags;
    public final Hooks hooks;
    public final LinkPolicy links;
    public final Set<String> frames;
    public final @Nullable Consumer<Omission> omissions;
    public final Function<GeoPoint, @Nullable Url> maps;

    public ImagePolicy images;

    /** The labels; {@code null} for the labels in the language of the publication. */
    public @Nullable Labels labels;

    public @Nullable ZoneId timeZone;
    /** The level of the outermost heading; 0 for the default. */
    public int headingLevel;

    public String idPrefix = "";
    public @Nullable CommentForm commentForm;
    public Set<String> ownPendingComments = Set.of();
    public @Nullable Url previousComments;
    public @Nullable Url nextComments;
    public @Nullable Url markdown;
    public @Nullable RelatedLink previousArticle;
    public @Nullable RelatedLink nextArticle;
    public boolean fullAccess;
    public boolean contents;
    public List<ShareLink> shareLinks = List.of();
    public @Nullable Instant now;
    public @Nullable Url base;
    public Map<Slot<?>, List<ContentRenderer<?>>> slots = Map.of();

    /** Creates settings with the default options for a request. */
    public Settings(
            Profile profile,
            Tags tags,
            Hooks hooks,
            LinkPolicy links,
            ImagePolicy images,
            Set<String> frames,
            @Nullable Consumer<Omission> omissions,
            Function<GeoPoint, @Nullable Url> maps) {
        this.profile = profile;
        this.tags = tags;
        this.hooks = hooks;
        this.links = links;
        this.images = images;
        this.frames = frames;
        this.omissions = omissions;
        this.maps = maps;
    }

    /** Copies {@code source}. */
    public Settings(Settings source) {
        this(
                source.profile,
                source.tags,
                source.hooks,
                source.links,
                source.images,
                source.frames,
                source.omissions,
                source.maps);
        labels = source.labels;
        timeZone = source.timeZone;
        headingLevel = source.headingLevel;
        idPrefix = source.idPrefix;
        commentForm = source.commentForm;
        ownPendingComments = source.ownPendingComments;
        previousComments = source.previousComments;
        nextComments = source.nextComments;
        markdown = source.markdown;
        previousArticle = source.previousArticle;
        nextArticle = source.nextArticle;
        fullAccess = source.fullAccess;
        contents = source.contents;
        shareLinks = source.shareLinks;
        now = source.now;
        base = source.base;
        slots = source.slots;
    }

    /** Returns whether the output is part of a page. */
    public boolean onPage() {
        return profile == Profile.PAGE;
    }

    /** Returns whether a comment is visible, at least as a notice that it was removed. */
    public boolean isVisible(Comment comment) {
        return VisibleComments.isVisible(comment, ownPendingComments);
    }

    /** Returns whether the whole body of an article is shown, without a paywall. */
    public boolean showsAll(Article article) {
        return ModelLabels.paywall(article.publishing().access(), fullAccess) == null;
    }

    /** Returns the blocks of an article that are shown, which end at the paywall if there is one. */
    public List<Block> visibleBlocks(Article article) {
        return showsAll(article) ? article.body() : article.freeBody();
    }

    /** Returns whether any slot has content. */
    boolean hasSlots() {
        return !hooks.slots().isEmpty() || !slots.isEmpty();
    }

    /** Returns the content of a slot for this request. */
    @SuppressWarnings("unchecked") // registered under a slot of that model
    <M> List<ContentRenderer<M>> in(Slot<M> slot) {
        return (List<ContentRenderer<M>>) (List<?>) slots.getOrDefault(slot, List.of());
    }

    /** Returns the slots between blocks that have content, from top to bottom. */
    @SuppressWarnings("unchecked") // slots between blocks are always of articles
    public List<Slot<Article>> slotsBetweenBlocks() {
        if (!hasSlots()) {
            return List.of();
        }
        List<Slot<Article>> between = new ArrayList<>();
        Stream.concat(hooks.slots().stream(), slots.keySet().stream())
                .filter(slot -> slot.blocksBefore() > 0)
                .distinct()
                .sorted(comparingInt(Slot::blocksBefore))
                .forEach(slot -> between.add((Slot<Article>) slot));
        return between;
    }

    /** Adds content to a slot for this request. */
    public <M> void fill(Slot<M> slot, ContentRenderer<M> renderer) {
        Map<Slot<?>, List<ContentRenderer<?>>> more = new HashMap<>(slots);
        more.merge(slot, List.of(renderer), Hooks::joined);
        slots = Map.copyOf(more);
    }
}
