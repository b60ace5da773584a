package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.image.ImageFiles;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MessageKeys;
import org.standfirst.validation.Required;

/**
 * A photograph or drawing, with its caption and credit.
 *
 * <p>ANS's {@code image}, schema.org's {@code ImageObject}, Apple News Format's {@code photo}. A picture that is not
 * part of a story, such as a logo or a portrait, needs no alt text and no credit for publication.
 *
 * @param renditions its files; the first is the original or the largest; at least one
 * @param alt a description for readers who cannot see it, one line of at most 1,000 characters, 250 recommended; empty
 *     if it is decoration; {@code null} if it is missing, which is not allowed for publication
 * @param caption the text under it, or {@code null} for none; at most 5,000 characters, 1,000 recommended
 * @param credit its photographer and agencies, or {@code null} if not known; recommended for photos of the story, since
 *     Google's licence feature requires one
 * @param rights its copyright and licence, or {@code null} if not stated
 * @param focalPoint the point that every crop must keep, or {@code null} if not stated
 * @param takenAt when it was taken, or {@code null} if not known
 * @param place where it was taken, or {@code null} if not known
 * @param digitalSource how it was made, such as by a camera or by AI, or {@code null} if not stated
 * @param contentWarning a warning for viewers, shown before the photo, or {@code null} for none; at most 300 characters
 * @param id its id in the system of origin, or {@code null} for none
 * @param title its title, at most 300 characters, or {@code null} for none
 * @param concepts the people and things in the picture, in the editor's order
 * @param link the link of the photo, or {@code null} for none
 */
@Consistent(groups = Advisory.class)
public record Photo(
        @Required List<@Valid Rendition> renditions,

        @NotNull(groups = ForPublication.class, message = MessageKeys.DESCRIBED)
        @Line
        @MaxLength(1_000)
        @MaxLength(value = 250, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        String alt,

        @Valid
        @MaxLength(5_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        RichText caption,

        @Valid @Nullable MediaCredit credit,

        @Valid @Nullable Rights rights,
        @Valid @Nullable FocalPoint focalPoint,
        @Nullable Instant takenAt,
        @Valid @Nullable Concept place,
        @Nullable DigitalSource digitalSource,
        @Line @MaxLength(300) @Nullable String contentWarning,
        @Identifier @Nullable String id,
        @Line @MaxLength(300) @Nullable String title,
        List<@Valid Concept> concepts,
        @Valid @Nullable Link link)
        implements Media {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Photo {
        renditions = ImageFiles.of(renditions, "renditions");
        alt = alt == null ? null : Normal.lineEnds(alt);
        caption = caption == null ? null : caption.nullIfBlank();
        contentWarning = Normal.textOrNull(contentWarning);
        id = Normal.idOrNull(id);
        title = Normal.textOrNull(title);
        concepts = Normal.list(concepts, "concepts");
    }

    /** Starts a photo from its original or largest file. */
    public static Builder builder(Rendition original) {
        return new Builder(original);
    }

    /** Returns a changed copy: {@code photo.with(p -> p.caption("Dawn"))}. */
    public Photo with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public List<Photo> photos() {
        return List.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.photo(this);
    }

    /** Returns the address of the first file, and the alt text. */
    @Override
    public String toString() {
        return "Photo[url=" + (renditions.isEmpty() ? null : renditions.get(0).url()) + ", alt=" + Brief.of(alt) + "]";
    }

    /** Collects the parts of a {@link Photo}. Not safe to share between threads. */
    public static final class Builder {
        private List<Rendition> renditions = new ArrayList<>();
        private @Nullable String alt;
        private @Nullable RichText caption;
        private @Nullable MediaCredit credit;
        private @Nullable Rights rights;
        private @Nullable FocalPoint focalPoint;
        private @Nullable Instant takenAt;
        private @Nullable Concept place;
        private @Nullable DigitalSource digitalSource;
        private @Nullable String contentWarning;
        private @Nullable String id;
        private @Nullable String title;
        private List<Concept> concepts = new ArrayList<>();
        private @Nullable Link link;

        private Builder(Rendition original) {
            renditions.add(requireNonNull(original, "original"));
        }

        private Builder(Photo source) {
            renditions.addAll(source.renditions);
            alt = source.alt;
            caption = source.caption;
            credit = source.credit;
            rights = source.rights;
            focalPoint = source.focalPoint;
            takenAt = source.takenAt;
            place = source.place;
            digitalSource = source.digitalSource;
            contentWarning = source.contentWarning;
            id = source.id;
            title = source.title;
            concepts.addAll(source.concepts);
            link = source.link;
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

        /** Sets the alt text; empty for decoration; {@code null}, the default, if it is missing. */
        public Builder alt(@Nullable String alt) {
            this.alt = alt;
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

        /** Sets the photographer and agencies; {@code null}, the default, if not known. */
        public Builder credit(@Nullable MediaCredit credit) {
            this.credit = credit;
            return this;
        }

        /** Sets copyright and licence; {@code null}, the default, if not stated. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** Sets the point that every crop must keep; {@code null}, the default, if not stated. */
        public Builder focalPoint(@Nullable FocalPoint focalPoint) {
            this.focalPoint = focalPoint;
            return this;
        }

        /** Sets when it was taken; {@code null}, the default, if not known. */
        public Builder takenAt(@Nullable Instant takenAt) {
            this.takenAt = takenAt;
            return this;
        }

        /** Sets where it was taken; {@code null}, the default, if not known. */
        public Builder place(@Nullable Concept place) {
            this.place = place;
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

        /** Sets the title; {@code null}, the default, for none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Adds a person or thing in the picture. */
        public Builder addConcept(Concept concept) {
            concepts.add(requireNonNull(concept, "concept"));
            return this;
        }

        /** Replaces all people and things in the picture. */
        public Builder concepts(List<Concept> concepts) {
            this.concepts = new ArrayList<>(Normal.list(concepts, "concepts"));
            return this;
        }

        /** Sets the link of the photo; {@code null}, the default, for none. */
        public Builder link(@Nullable Link link) {
            this.link = link;
            return this;
        }

        /** Returns the photo. */
        public Photo build() {
            return new Photo(
                    renditions,
                    alt,
                    caption,
                    credit,
                    rights,
                    focalPoint,
                    takenAt,
                    place,
                    digitalSource,
                    contentWarning,
                    id,
                    title,
                    concepts,
                    link);
        }
    }
}
