package org.standfirst;

import java.util.List;

/** The content of a figure or a lead. Kinds are added in minor releases: give a {@code switch} a default branch. */
public sealed interface Media extends Content permits Photo, Video, Audio, Gallery {

    /**
     * Returns the photos: a photo itself, the photos of a gallery, the poster of a video or the cover of an audio, if
     * there is one.
     */
    List<Photo> photos();

    /** Calls the method of {@code visitor} for this kind of media, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Content.Visitor<R> visitor) {
        return visitor.media(this);
    }

    /**
     * One method for each kind of media.
     *
     * @param <R> the result of a visit
     */
    interface Visitor<R> {
        /** Visits a photo. */
        R photo(Photo photo);

        /** Visits a video. */
        R video(Video video);

        /** Visits an audio. */
        R audio(Audio audio);

        /** Visits a gallery. */
        R gallery(Gallery gallery);
    }
}
