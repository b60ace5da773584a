package org.standfirst.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Figure;

/** Finds the class that draws a kind of media, in a figure of the body or alone. */
final class MediaHtml implements Media.Visitor<HtmlWriter> {
    private final HtmlWriter html;
    private final ImagePlace place;
    private final @Nullable Figure figure;

    MediaHtml(HtmlWriter html, ImagePlace place) {
        this(html, place, null);
    }

    MediaHtml(HtmlWriter html, ImagePlace place, @Nullable Figure figure) {
        this.html = html;
        this.place = place;
        this.figure = figure;
    }

    @Override
    public HtmlWriter photo(Photo photo) {
        open(Role.PHOTO);
        PhotoHtml.content(photo, place, html);
        return html.close();
    }

    @Override
    public HtmlWriter video(Video video) {
        open(Role.VIDEO);
        RecordingHtml.video(video, html);
        return html.close();
    }

    @Override
    public HtmlWriter audio(Audio audio) {
        open(Role.AUDIO);
        RecordingHtml.audio(audio, html);
        return html.close();
    }

    @Override
    public HtmlWriter gallery(Gallery gallery) {
        open(Role.GALLERY);
        GalleryHtml.content(gallery, place, html);
        return html.close();
    }

    private void open(Role role) {
        html.open(role);
        if (figure != null && figure.id() != null) {
            html.id(Anchor.block(figure.id()));
        }
        if (figure != null && figure.placement() != Figure.Placement.COLUMN) {
            String placement = figure.placement().name().toLowerCase(Locale.ROOT);
            html.attribute(Attribute.DATA_PLACEMENT, placement); // by which a style sheet places it
        }
    }
}
