package org.standfirst;

/**
 * A type of thing that can be reviewed: the types that Google accepts as {@code itemReviewed}, and subtypes of them.
 */
public enum Reviewable {
    /** A book. */
    BOOK,
    /** A course. */
    COURSE,
    /** An episode of a series. */
    EPISODE,
    /** A concert, a play, an exhibition or another event. */
    EVENT,
    /** A film. */
    FILM,
    /** A game that is not a video game. */
    GAME,
    /** A hotel. */
    HOTEL,
    /** Instructions. */
    HOW_TO,
    /** A shop or another business that people visit. */
    LOCAL_BUSINESS,
    /** A media file that is not a recording of music. */
    MEDIA_OBJECT,
    /** An album of music. */
    MUSIC_ALBUM,
    /** A playlist of music. */
    MUSIC_PLAYLIST,
    /** A recording of one piece of music. */
    MUSIC_RECORDING,
    /** An organisation. */
    ORGANISATION,
    /** A product. */
    PRODUCT,
    /** A recipe. */
    RECIPE,
    /** A restaurant. */
    RESTAURANT,
    /** A season of a series. */
    SEASON,
    /** A series of works, such as of books or podcasts. */
    SERIES,
    /** Software that is not a video game. */
    SOFTWARE,
    /** A series on television or of a streaming service. */
    TV_SERIES,
    /** A video game. */
    VIDEO_GAME
}
