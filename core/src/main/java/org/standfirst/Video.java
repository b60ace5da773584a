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
 * A video that plays on the page or in an embedded player.
 *
 * <p>schema.org's {@code VideoObject}, with the properties that Google requires; ANS's {@code video}.
 *
 * @param renditions its files, the preferred one first; empty if there is only an embedded player; a file or a player
 *     is required
 * @param embedUrl the address of an embedded player, or {@code null} to play its files
 * @param title its title, at most 300 characters, or {@code null} for none; recommended unless there is a caption
 * @param poster the picture to show before it plays, or {@code null} for none; recommended, since Google shows only
 *     videos that have one
 * @param caption the text under it, or {@code null} for none; at most 5,000 characters, 1,000 recommended
 * @param duration its playing time, or {@code null} if not known; should be longer than zero
 * @param captionTracks its captions as WebVTT; no two have the same language and label; captions or a transcript are
 *     recommended; WCAG 2.2 requires captions for videos with sound
 * @param transcript a description of everything that is said and shown, as plain text, or {@code null} for none
 * @param credit its creator and agencies, or {@code null} if not known
 * @param rights its copyright and licence, or {@code null} if not stated
 * @param digitalSource how it was made, such as by a camera or by AI, or {@code null} if not stated
 * @param contentWarning a warning for viewers, shown before the video, or {@code null} for none
 * @param id its id in the system of origin, or {@code null} for none
 * @param published when it was first published, here or elsewhere; {@code null} if not known; may differ from the
 *     article's
 * @param description a description in plain text, at most 5,000 characters, or {@code null} for none
 * @param url the address of its own page, or {@code null} for none; absolute
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
        @Valid @Nullable MediaCredit credit,
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

    /** Starts a video with its title. A file or the address of a player is required, too. */
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
        private @Nullable MediaCredit credit;
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

        /** Adds a file after the existing files. */
        public Builder addRendition(Rendition rendition) {
            renditions.add(requireNonNull(rendition, "rendition"));
            return this;
        }

        /** Replaces all files. */
        public Builder renditions(List<Rendition> renditions) {
            this.renditions = new ArrayList<>(Normal.list(renditions, "renditions"));
            return this;
        }

        /** Sets the address of an embedded player; {@code null}, the default, to play the files. */
        public Builder embedUrl(@Nullable Url embedUrl) {
            this.embedUrl = embedUrl;
            return this;
        }

        /** Sets the title; {@code null} for none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the picture to show before it plays; {@code null}, the default, for none. */
        public Builder poster(@Nullable Photo poster) {
            this.poster = poster;
            return this;
        }

        /** Sets the caption; {@code null}, the default, for none. */
        public Builder caption(@Nullable RichText first, RichText... more) {
            this.caption = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets the caption as plain text; {@code null} for none. */
        public Builder caption(@Nullable String caption) {
            return caption(RichText.ofNullable(caption));
        }

        /** Sets the playing time; {@code null}, the default, if not known. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Adds captions after the existing captions. */
        public Builder addCaptionTrack(CaptionTrack track) {
            captionTracks.add(requireNonNull(track, "track"));
            return this;
        }

        /** Replaces all captions. */
        public Builder captionTracks(List<CaptionTrack> captionTracks) {
            this.captionTracks = new ArrayList<>(Normal.list(captionTracks, "captionTracks"));
            return this;
        }

        /** Sets a description of everything that is said and shown; {@code null}, the default, for none. */
        public Builder transcript(@Nullable String transcript) {
            this.transcript = transcript;
            return this;
        }

        /** Sets the creator and agencies; {@code null}, the default, if not known. */
        public Builder credit(@Nullable MediaCredit credit) {
            this.credit = credit;
            return this;
        }

        /** Sets copyright and licence; {@code null}, the default, if not stated. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** Sets how it was made, such as by a camera or by AI; {@code null}, the default, if not stated. */
        public Builder digitalSource(@Nullable DigitalSource digitalSource) {
            this.digitalSource = digitalSource;
            return this;
        }

        /** Sets a warning for viewers; {@code null}, the default, for none. */
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

        /** Sets a description in plain text; {@code null}, the default, for none. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets the address of its own page; {@code null}, the default, for none. */
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
