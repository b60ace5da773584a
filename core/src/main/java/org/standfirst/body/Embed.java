package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.HttpsUrl;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * Something that another site shows: a post, a map, a player.
 *
 * <p>ANS's {@code custom_embed}, WordPress's {@code core/embed}; the HTML that oEmbed gives has no place here.
 *
 * @param url the page of it, absolute, and better {@code https}
 * @param provider the other site's name, or {@code null} if not known; at most 100 characters
 * @param title what it is called, or {@code null} if not known; at most 300 characters
 * @param caption printed under it, or {@code null} for none; at most 1,000 characters
 * @param id within the article, or {@code null} for none
 */
public record Embed(
        @WebUrl @HttpsUrl(groups = Advisory.class) Url url,
        @Line @MaxLength(100) @Nullable String provider,
        @Line @MaxLength(300) @Nullable String title,
        @Valid @MaxLength(1_000) @Nullable RichText caption,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Embed {
        requireNonNull(url, "url");
        provider = Normal.textOrNull(provider);
        title = Normal.textOrNull(title);
        caption = caption == null ? null : caption.nullIfBlank();
        id = Normal.idOrNull(id);
    }

    /** Returns an embed of that page. */
    public static Embed of(Url url) {
        return new Embed(url, null, null, null, null);
    }

    /** Returns a copy of this page. */
    public Embed withUrl(Url url) {
        return new Embed(url, provider, title, caption, id);
    }

    /** Returns a copy with this provider. */
    public Embed withProvider(@Nullable String provider) {
        return new Embed(url, provider, title, caption, id);
    }

    /** Returns a copy with this title. */
    public Embed withTitle(@Nullable String title) {
        return new Embed(url, provider, title, caption, id);
    }

    /** Returns a copy with this caption. */
    public Embed withCaption(@Nullable RichText first, RichText... more) {
        return new Embed(url, provider, title, RichText.ofNullable(first, more), id);
    }

    /** Returns a copy with this plain caption, or none. */
    public Embed withCaption(@Nullable String caption) {
        return withCaption(RichText.ofNullable(caption));
    }

    @Override
    public Embed withId(@Nullable String id) {
        return new Embed(url, provider, title, caption, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.embed(this);
    }
}
