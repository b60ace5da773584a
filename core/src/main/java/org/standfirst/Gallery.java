package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * Several photos that belong together.
 *
 * @param photos the photos, in the order to show them; at least one
 * @param title its title, or {@code null} for none; at most 300 characters
 * @param caption the text under all photos, or {@code null} for none; at most 5,000 characters, 1,000 recommended
 * @param id its id in the system of origin, or {@code null} for none
 */
public record Gallery(
        @Required List<@Valid Photo> photos,
        @Line @MaxLength(300) @Nullable String title,

        @Valid
        @MaxLength(5_000)
        @MaxLength(value = 1_000, groups = Advisory.class, message = MaxLength.ADVICE)
        @Nullable
        RichText caption,

        @Identifier @Nullable String id)
        implements Media {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Gallery {
        photos = Normal.list(photos, "photos");
        title = Normal.textOrNull(title);
        caption = caption == null ? null : caption.nullIfBlank();
        id = Normal.idOrNull(id);
    }

    /** Starts a gallery of {@code photos}. */
    public static Builder builder(List<Photo> photos) {
        return new Builder(photos);
    }

    /** Returns a changed copy: {@code gallery.with(g -> g.title("Dawn"))}. */
    public Gallery with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gallery(this);
    }

    /** Returns the title and the number of photos. */
    @Override
    public String toString() {
        return "Gallery[title=" + Brief.of(title) + ", photos=" + photos.size() + "]";
    }

    /** Collects the parts of a {@link Gallery}. Not safe to share between threads. */
    public static final class Builder {
        private List<Photo> photos = new ArrayList<>();
        private @Nullable String title;
        private @Nullable RichText caption;
        private @Nullable String id;

        private Builder(List<Photo> photos) {
            this.photos.addAll(Normal.list(photos, "photos"));
        }

        private Builder(Gallery source) {
            photos.addAll(source.photos);
            title = source.title;
            caption = source.caption;
            id = source.id;
        }

        /** Adds a photo after the existing photos. */
        public Builder addPhoto(Photo photo) {
            photos.add(requireNonNull(photo, "photo"));
            return this;
        }

        /** Replaces all photos. */
        public Builder photos(List<Photo> photos) {
            this.photos = new ArrayList<>(Normal.list(photos, "photos"));
            return this;
        }

        /** Sets the title; {@code null}, the default, for none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the text under all photos; {@code null}, the default, for none. */
        public Builder caption(@Nullable RichText first, RichText... more) {
            this.caption = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets the text under all photos as plain text; {@code null} for none. */
        public Builder caption(@Nullable String caption) {
            return caption(RichText.ofNullable(caption));
        }

        /** Sets the id in the system of origin; {@code null}, the default, for none. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Returns the gallery. */
        public Gallery build() {
            return new Gallery(photos, title, caption, id);
        }
    }
}
