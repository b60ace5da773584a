package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.FeedLink;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Translation;
import org.standfirst.Url;

/** Other pages that an article names, and the feeds of its publication. */
final class LinksJson {
    private static final Choice<RelatedLink.Relation> RELATIONS = Choice.of(RelatedLink.Relation.class);

    private static final Choice<FeedLink.Format> FORMATS = Choice.of(FeedLink.Format.class);

    private LinksJson() {}

    static JsonWriter relatedLink(RelatedLink link, JsonWriter json) {
        json.object();
        json.text(TITLE, link.title());
        json.url(URL, link.url());
        json.word(RELATION, RELATIONS.word(link.relation()));
        json.text(DESCRIPTION, link.description());
        json.member(PHOTO, link.photo(), PhotoJson::write);
        json.time(PUBLISHED, link.published());
        return json.endObject();
    }

    static RelatedLink relatedLink(JsonInput in) {
        String title = "";
        Url url = JsonInput.NO_URL;
        RelatedLink.Relation relation = RelatedLink.Relation.RELATED;
        String description = null;
        Photo photo = null;
        Instant published = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "title" -> title = in.text();
                case "url" -> url = in.url();
                case "relation" -> relation = in.choice(RELATIONS);
                case "description" -> description = in.text();
                case "photo" -> photo = PhotoJson.read(in);
                case "published" -> published = in.time();
                default -> in.unknown();
            }
        }
        in.require("title", "url");
        return new RelatedLink(title, url, relation, description, photo, published);
    }

    static JsonWriter translation(Translation translation, JsonWriter json) {
        json.object();
        json.language(LANGUAGE, translation.language());
        json.url(URL, translation.url());
        return json.endObject();
    }

    static Translation translation(JsonInput in) {
        Locale language = Locale.ROOT;
        Url url = JsonInput.NO_URL;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "language" -> language = in.language();
                case "url" -> url = in.url();
                default -> in.unknown();
            }
        }
        in.require("language", "url");
        return new Translation(language, url);
    }

    static JsonWriter feedLink(FeedLink feed, JsonWriter json) {
        json.object();
        json.url(URL, feed.url());
        json.word(FORMAT, FORMATS.word(feed.format()));
        json.text(TITLE, feed.title());
        return json.endObject();
    }

    static FeedLink feedLink(JsonInput in) {
        Url url = JsonInput.NO_URL;
        FeedLink.Format format = FeedLink.Format.RSS;
        String title = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "url" -> url = in.url();
                case "format" -> format = in.choice(FORMATS);
                case "title" -> title = in.text();
                default -> in.unknown();
            }
        }
        in.require("url", "format");
        return new FeedLink(url, format, title);
    }
}
