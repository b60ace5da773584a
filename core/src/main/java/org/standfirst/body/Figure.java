package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.Media;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;

/**
 * A photo, video, audio or gallery in the body.
 *
 * @param media the photo, video, audio or gallery
 * @param placement its width and position in the text
 * @param id its id, unique within the article, or {@code null} for none
 */
@Consistent(groups = Advisory.class)
public record Figure(
        @Valid Media media,
        Placement placement,
        @Identifier @Nullable String id) implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Figure {
        requireNonNull(media, "media");
        requireNonNull(placement, "placement");
        id = Normal.idOrNull(id);
    }

    /** Returns a figure as wide as the text. */
    public static Figure of(Media media) {
        return new Figure(media, Placement.COLUMN, null);
    }

    /** Returns a copy with these media. */
    public Figure withMedia(Media media) {
        return new Figure(media, placement, id);
    }

    /** Returns a copy with this placement. */
    public Figure withPlacement(Placement placement) {
        return new Figure(media, placement, id);
    }

    @Override
    public Figure withId(@Nullable String id) {
        return new Figure(media, placement, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }

    /** The width and position of a figure in the text. */
    public enum Placement {
        /** As wide as the text. */
        COLUMN,
        /** Wider than the text. */
        WIDE,
        /** As wide as the window. */
        FULL,
        /** At the start of lines, with text around it: at the left in English. */
        START,
        /** At the end of lines, with text around it: at the right in English. */
        END
    }
}
