package org.standfirst.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;

/** What machines are told of an article's lead and free body, found wherever it stands in them, from top to bottom. */
final class SchemaFindings {
    final List<Photo> photos = new ArrayList<>();
    final List<Video> videos = new ArrayList<>();
    final List<Audio> audios = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Rating> ratings = new ArrayList<>();
    final List<LiveUpdate> updates = new ArrayList<>();

    private SchemaFindings() {}

    /** Returns what there is in {@code article}. */
    static SchemaFindings in(Article article) {
        SchemaFindings findings = new SchemaFindings();
        if (article.lead() != null) {
            findings.media(article.lead());
        }
        article.freeBody().forEach(findings::block);
        return findings;
    }

    private void block(Block block) {
        if (block instanceof Figure figure) {
            media(figure.media());
        } else if (block instanceof Place place) {
            places.add(place);
        } else if (block instanceof Rating rating) {
            ratings.add(rating);
        } else if (block instanceof Container container) {
            container.content().forEach(this::block);
            if (container instanceof LiveUpdate update) {
                updates.add(update);
            }
        }
    }

    private void media(Media media) {
        if (media instanceof Photo photo) {
            photos.add(photo);
        } else if (media instanceof Gallery gallery) {
            photos.addAll(gallery.photos());
        } else if (media instanceof Video video) {
            videos.add(video);
        } else if (media instanceof Audio audio) {
            audios.add(audio);
        }
    }
}
