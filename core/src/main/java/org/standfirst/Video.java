package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.WebUrl;

/**
 * A video that plays on the page, or where it is embedded from.
 *
 * <p>schema.org's {@code VideoObject}, with what Google demands of it; ANS's {@code video}.
 *
 * @param renditions its files, the preferred one first; empty if it is only embedded; it has a file or a player's
 *     address
 * @param embedUrl a player's address, or {@code null} if it plays from its files
 * @param title what it is called, at most 300 characters, or {@code null} for none; recommended unless there is a caption
 * @param poster the picture to show before it plays, or {@code null} for none; recommended, as Google shows a video
 *     only with one
 * @param caption printed under it, or {@code null} for none; at most 5,000 characters, better of 1,000
 * @param duration how long it runs, or {@code null} if not known; longer than nothing
 * @param captionTracks its captions as WebVTT, each in another language or of another label; WCAG 2.2 demands captions or a
 *     transcript of a video
 * @param transcript what is said and shown, as plain text, or {@code null} for none
 * @param credit who made it, or {@code null} if not known
 * @param rights who owns it, or {@code null} if not stated
 * @param digitalSource how far machines made it, or {@code null} if not stated
 * @param contentWarning what to warn viewers of before they look, or {@code null} for nothing
 * @param id in the system of origin, or {@code null} for none
 * @param published when it was first published, here or elsewhere; {@code null} if not known, and not the time of the article
 * @param description what it is about, as plain text of at most 5,000 characters;
 *     {@code null} for none
 * @param url its own page, or {@code null} for none; absolute
 */
@Consistent
@Consistent(groups = Advisory.class)
public record Video(
        List<@Valid Rendition> renditions,
        @WebUrl @Nullable Url embedUrl,

        @Line @MaxLength(300) @Nullable String title,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo poster,

        @Valid
        @MaxLength(5_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        RichText caption,

        @Nullable Duration duration,
        List<@Valid CaptionTrack> captionTracks,
        @Prose @Nullable String transcript,
        @Valid @Nullable PhotoCredit credit,
        @Valid @Nullable Rights rights,
        @Nullable DigitalSource digitalSource,
        @Line @MaxLength(300) @Nullable String contentWarning,
        @Identifier @Nullable String id,
        @Nullable Instant published,
        @Prose @MaxLength(5_000) @Nullable String description,
        @WebUrl @Nullable Url url)
        implements Media {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Video {
        renditions = Normal.list(renditions, "renditions");
        title = Normal.textOrNull(title);
        caption = caption == null ? null : caption.nullIfBlank();
        transcript = Normal.textOrNull(transcript);
        contentWarning = Normal.textOrNull(contentWarning);
        id = Normal.idOrNull(id);
        captionTracks = Normal.list(captionTracks, "captionTracks");
        description = Normal.textOrNull(description);
    }

    /** Starts a video from its title; it needs a file or a player's address as well to be of use. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Returns a changed copy: {@code video.with(v -> v.title("Dawn"))}. */
    public Video with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public List<Photo> photos() {
        return poster == null ? List.of() : List.of(poster);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.video(this);
    }

    /** Returns the title. */
    @Override
    public String toString() {
        return "Video[title=" + Brief.of(title) + "]";
    }

    /** Collects the parts of a {@link Video}. Not safe to share between threads. */
    public static final class Builder {
        private List<Rendition> renditions = new ArrayList<>();
        private @Nullable Url embedUrl;
        private @Nullable String title;
        private @Nullable Photo poster;
        private @Nullable RichText caption;
        private @Nullable Duration duration;
        private List<CaptionTrack> captionTracks = new ArrayList<>();
        private @Nullable String transcript;
        private @Nullable PhotoCredit credit;
        private @Nullable Rights rights;
        private @Nullable DigitalSource digitalSource;
        private @Nullable String contentWarning;
        private @Nullable String id;
        private @Nullable Instant published;
        private @Nullable String description;
        private @Nullable Url url;

        private Builder(String title) {
            this.title = requireNonNull(title, "title");
        }

        private Builder(Video source) {
            renditions.addAll(source.renditions);
            embedUrl = source.embedUrl;
            title = source.title;
            poster = source.poster;
            caption = source.caption;
            duration = source.duration;
            captionTracks.addAll(source.captionTracks);
            transcript = source.transcript;
            credit = source.credit;
            rights = source.rights;
            digitalSource = source.digitalSource;
            contentWarning = source.contentWarning;
            id = source.id;
            published = source.published;
            description = source.description;
            url = source.url;
        }

        /** Adds a file after those there are. */
        public Builder addRendition(Rendition rendition) {
            renditions.add(requireNonNull(rendition, "rendition"));
            return this;
        }

        /** Replaces all files. */
        public Builder renditions(List<Rendition> renditions) {
            this.renditions = new ArrayList<>(Normal.list(renditions, "renditions"));
            return this;
        }

        /** Sets a player's address; {@code null}, the default, if it plays from its files. */
        public Builder embedUrl(@Nullable Url embedUrl) {
            this.embedUrl = embedUrl;
            return this;
        }

        /** Sets what it is called; {@code null} for nothing. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the picture to show before it plays; {@code null}, the default, for none. */
        public Builder poster(@Nullable Photo poster) {
            this.poster = poster;
            return this;
        }

        /** Sets the words under it; {@code null}, the default, for none. */
        public Builder caption(@Nullable RichText first, RichText... more) {
            this.caption = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets plain words under it, or none. */
        public Builder caption(@Nullable String caption) {
            return caption(RichText.ofNullable(caption));
        }

        /** Says how long it runs; {@code null}, the default, if not known. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Adds captions after those there are. */
        public Builder addCaptionTrack(CaptionTrack track) {
            captionTracks.add(requireNonNull(track, "track"));
            return this;
        }

        /** Replaces all captions. */
        public Builder captionTracks(List<CaptionTrack> captionTracks) {
            this.captionTracks = new ArrayList<>(Normal.list(captionTracks, "captionTracks"));
            return this;
        }

        /** Sets what is said and shown; {@code null}, the default, for none. */
        public Builder transcript(@Nullable String transcript) {
            this.transcript = transcript;
            return this;
        }

        /** Says who made it; {@code null}, the default, if not known. */
        public Builder credit(@Nullable PhotoCredit credit) {
            this.credit = credit;
            return this;
        }

        /** Says who owns it; {@code null}, the default, if not stated. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** Says how far machines made it; {@code null}, the default, if not stated. */
        public Builder digitalSource(@Nullable DigitalSource digitalSource) {
            this.digitalSource = digitalSource;
            return this;
        }

        /** Warns viewers; {@code null}, the default, for no warning. */
        public Builder contentWarning(@Nullable String contentWarning) {
            this.contentWarning = contentWarning;
            return this;
        }

        /** Sets the id in the system of origin; {@code null}, the default, for none. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets when it was first published; {@code null}, the default, if not known. */
        public Builder published(@Nullable Instant published) {
            this.published = published;
            return this;
        }

        /** Sets what it is about, as plain text; {@code null}, the default, for none. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets its own page; {@code null}, the default, for none. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Returns the video. */
        public Video build() {
            return new Video(
                    renditions,
                    embedUrl,
                    title,
                    poster,
                    caption,
                    duration,
                    captionTracks,
                    transcript,
                    credit,
                    rights,
                    digitalSource,
                    contentWarning,
                    id,
                    published,
                    description,
                    url);
        }
    }
}
