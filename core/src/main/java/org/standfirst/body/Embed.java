package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Url;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.HttpsUrl;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * Embedded content of another site: a post, a map, a player.
 *
 * <p>ANS's {@code custom_embed}, WordPress's {@code core/embed}; the HTML of oEmbed is not kept.
 *
 * @param url the address of the content on the other site, absolute; {@code https} is recommended
 * @param provider the name of the other site, or {@code null} if not known; at most 100 characters
 * @param title its title, or {@code null} if not known; at most 300 characters
 * @param caption the text under it, or {@code null} for none; at most 1,000 characters
 * @param id its id, unique within the article, or {@code null} for none
 * @param fallback its text, such as that of a post, for outputs that do not show the other site, or {@code null} for
 *     none; at most 10,000 characters
 * @param shape its width and height, as in oEmbed, or {@code null} if not known; only the ratio is used
 */
@Consistent
public record Embed(
        @WebUrl @HttpsUrl(groups = Advisory.class) Url url,
        @Line @MaxLength(100) @Nullable String provider,
        @Line @MaxLength(300) @Nullable String title,
        @Valid @MaxLength(1_000) @Nullable RichText caption,
        @Identifier @Nullable String id,
        @Valid @MaxLength(10_000) @Nullable RichText fallback,
        @Valid @Nullable Dimensions shape)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Embed {
        requireNonNull(url, "url");
        provider = Normal.textOrNull(provider);
        title = Normal.textOrNull(title);
        caption = caption == null ? null : caption.nullIfBlank();
        id = Normal.idOrNull(id);
        fallback = fallback == null ? null : fallback.nullIfBlank();
    }

    /** Returns an embed of this page. */
    public static Embed of(Url url) {
        return new Embed(url, null, null, null, null, null, null);
    }

    /** Returns a copy with this address. */
    public Embed withUrl(Url url) {
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }

    /** Returns a copy with this provider. */
    public Embed withProvider(@Nullable String provider) {
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }

    /** Returns a copy with this title. */
    public Embed withTitle(@Nullable String title) {
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }

    /** Returns a copy with this caption. */
    public Embed withCaption(@Nullable RichText first, RichText... more) {
        return new Embed(url, provider, title, RichText.ofNullable(first, more), id, fallback, shape);
    }

    /** Returns a copy with this caption in plain text; {@code null} for none. */
    public Embed withCaption(@Nullable String caption) {
        return withCaption(RichText.ofNullable(caption));
    }

    /** Returns a copy with this fallback. */
    public Embed withFallback(@Nullable RichText first, RichText... more) {
        return new Embed(url, provider, title, caption, id, RichText.ofNullable(first, more), shape);
    }

    /** Returns a copy with this fallback in plain text; {@code null} for none. */
    public Embed withFallback(@Nullable String fallback) {
        return withFallback(RichText.ofNullable(fallback));
    }

    /** Returns a copy with this shape. */
    public Embed withShape(@Nullable Dimensions shape) {
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }

    @Override
    public Embed withId(@Nullable String id) {
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.embed(this);
    }
}
