package org.standfirst.html.media;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Figure;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;

/** Writes media, in a figure of the body or alone, by calling the class for the kind. */
public final class MediaHtml implements Media.Visitor<HtmlWriter> {
    private final Rendering rendering;
    private final HtmlWriter html;
    private final ImagePlace place;
    private final @Nullable Figure figure;
    /** The value of {@code data-placement}; {@code null} for the column of the text. */
    private final @Nullable String placement;

    /** Creates a writer of media outside of a body. */
    public MediaHtml(Rendering rendering, ImagePlace place) {
        this(rendering, place, null);
    }

    /** Creates a writer of the media of a figure in a body. */
    public MediaHtml(Rendering rendering, Figure figure) {
        this(rendering, rendering.state().inBox() ? ImagePlace.BOX : place(figure.placement()), figure);
    }

    private MediaHtml(Rendering rendering, ImagePlace place, @Nullable Figure figure) {
        this.rendering = rendering;
        html = rendering.html();
        this.place = place;
        this.figure = figure;
        this.placement = figure == null || figure.placement() == Figure.Placement.COLUMN
                ? null
                : figure.placement().name().toLowerCase(Locale.ROOT);
    }

    private MediaHtml(Rendering rendering, String placement) {
        this.rendering = rendering;
        html = rendering.html();
        place = ImagePlace.COLUMN;
        figure = null;
        this.placement = placement;
    }

    /** Returns a writer of the lead of an article. */
    public static MediaHtml lead(Rendering rendering) {
        return new MediaHtml(rendering, "lead");
    }

    @Override
    public HtmlWriter photo(Photo photo) {
        open(Role.PHOTO);
        PhotoHtml.shape(photo, rendering);
        PhotoHtml.content(photo, place, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter video(Video video) {
        open(Role.VIDEO);
        VideoHtml.content(video, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter audio(Audio audio) {
        open(Role.AUDIO);
        AudioHtml.content(audio, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter gallery(Gallery gallery) {
        open(Role.GALLERY);
        GalleryHtml.content(gallery, place, rendering);
        return html.close();
    }

    private void open(Role role) {
        html.open(role);
        if (figure != null) {
            rendering.anchors().id(figure);
        }
        html.attributeIfPresent(Attribute.DATA_PLACEMENT, placement);
    }

    private static ImagePlace place(Figure.Placement placement) {
        return switch (placement) {
            case COLUMN -> ImagePlace.COLUMN;
            case WIDE -> ImagePlace.WIDE;
            case FULL -> ImagePlace.FULL;
            case START -> ImagePlace.START;
            case END -> ImagePlace.END;
        };
    }
}
