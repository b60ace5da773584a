package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * The sponsor who paid for an article.
 *
 * @param name the printed name, at most 200 characters
 * @param url the address of the sponsor's site, or {@code null} for none; absolute
 * @param logo the sponsor's logo, or {@code null} for none
 */
public record Sponsor(
        @Required @Line @MaxLength(200) String name,
        @WebUrl @Nullable Url url,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo logo) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Sponsor {
        name = Normal.lineEnds(requireNonNull(name, "name"));
    }

    /** Returns a sponsor with this name. */
    public static Sponsor of(String name) {
        return new Sponsor(name, null, null);
    }

    /** Returns a copy with this name. */
    public Sponsor withName(String name) {
        return new Sponsor(name, url, logo);
    }

    /** Returns a copy with this site. */
    public Sponsor withUrl(@Nullable Url url) {
        return new Sponsor(name, url, logo);
    }

    /** Returns a copy with this logo. */
    public Sponsor withLogo(@Nullable Photo logo) {
        return new Sponsor(name, url, logo);
    }
}
