package org.standfirst;

import java.util.List;

/** What a figure shows. Kinds are added in minor releases: give a {@code switch} a default branch. */
public sealed interface Media extends Content permits Photo, Video, Audio, Gallery {

    /**
     * Returns the photos that are shown with it: a photo itself, those of a gallery, the poster of a video and the cover of
     * an audio, if there is one.
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
     * @param <R> what a visit results in
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
