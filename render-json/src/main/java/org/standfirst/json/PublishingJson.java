package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import org.standfirst.Access;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Photo;
import org.standfirst.Publishing;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/** Where an article stands in its life, and what became of it. */
final class PublishingJson {
    static final Choice<DigitalSource> DIGITAL_SOURCES = Choice.of(DigitalSource.class);

    private static final Choice<Status> STATUSES = Choice.of(Status.class);
    private static final Choice<Genre> GENRES = Choice.of(Genre.class);
    private static final Choice<Access.Level> LEVELS = Choice.of(Access.Level.class);
    private static final Choice<Correction.Kind> CORRECTIONS = Choice.of(Correction.Kind.class);

    private PublishingJson() {}

    static JsonWriter write(Publishing publishing, JsonWriter json) {
        json.object();
        json.word(STATUS, STATUSES.word(publishing.status()));
        json.word(GENRE, GENRES.word(publishing.genre()));
        json.number(URGENCY, publishing.urgency());
        json.member(ACCESS, publishing.access(), PublishingJson::access);
        json.member(SPONSOR, publishing.sponsor(), PublishingJson::sponsor);
        json.word(DIGITAL_SOURCE, DIGITAL_SOURCES.wordOrNull(publishing.digitalSource()));
        json.text(CONTENT_WARNING, publishing.contentWarning());
        return json.endObject();
    }

    static Publishing read(JsonInput in) {
        Status status = ArticleJson.PLAIN.publishing().status();
        Genre genre = ArticleJson.PLAIN.publishing().genre();
        Integer urgency = null;
        Access access = ArticleJson.PLAIN.publishing().access();
        Sponsor sponsor = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "status" -> status = in.choice(STATUSES);
                case "genre" -> genre = in.choice(GENRES);
                case "urgency" -> urgency = in.number();
                case "access" -> access = access(in);
                case "sponsor" -> sponsor = sponsor(in);
                case "digitalSource" -> digitalSource = in.choice(DIGITAL_SOURCES);
                case "contentWarning" -> contentWarning = in.text();
                default -> in.unknown();
            }
        }
        return new Publishing(status, genre, urgency, access, sponsor, digitalSource, contentWarning);
    }

    static JsonWriter access(Access access, JsonWriter json) {
        json.object();
        json.word(LEVEL, LEVELS.word(access.level()));
        json.number(FREE_PARAGRAPHS, access.freeParagraphs());
        return json.endObject();
    }

    static Access access(JsonInput in) {
        Access.Level level = Access.FREE.level();
        Integer freeParagraphs = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "level" -> level = in.choice(LEVELS);
                case "freeParagraphs" -> freeParagraphs = in.number();
                default -> in.unknown();
            }
        }
        in.require("level");
        return new Access(level, freeParagraphs);
    }

    static JsonWriter sponsor(Sponsor sponsor, JsonWriter json) {
        json.object();
        json.text(NAME, sponsor.name());
        json.url(URL, sponsor.url());
        json.member(LOGO, sponsor.logo(), PhotoJson::write);
        return json.endObject();
    }

    static Sponsor sponsor(JsonInput in) {
        String name = "";
        Url url = null;
        Photo logo = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "url" -> url = in.url();
                case "logo" -> logo = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        in.require("name");
        return new Sponsor(name, url, logo);
    }

    static JsonWriter correction(Correction correction, JsonWriter json) {
        json.object();
        json.word(KIND, CORRECTIONS.word(correction.kind()));
        json.member(TEXT, correction.text(), RichTextJson::write);
        json.time(AT, correction.at());
        json.text(ID, correction.id());
        return json.endObject();
    }

    static Correction correction(JsonInput in) {
        Correction.Kind kind = Correction.Kind.CORRECTION;
        RichText text = RichTextJson.EMPTY;
        Instant at = Instant.EPOCH;
        String id = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "kind" -> kind = in.choice(CORRECTIONS);
                case "text" -> text = RichTextJson.read(in);
                case "at" -> at = in.time();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("kind", "text", "at");
        return new Correction(kind, text, at, id);
    }
}
