package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Access;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Publishing;
import org.standfirst.Sponsor;
import org.standfirst.Status;

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

    private static JsonWriter access(Access access, JsonWriter json) {
        json.object();
        json.word(LEVEL, LEVELS.word(access.level()));
        json.number(FREE_PARAGRAPHS, access.freeParagraphs());
        return json.endObject();
    }

    private static JsonWriter sponsor(Sponsor sponsor, JsonWriter json) {
        json.object();
        json.text(NAME, sponsor.name());
        json.url(URL, sponsor.url());
        json.member(LOGO, sponsor.logo(), PhotoJson::write);
        return json.endObject();
    }

    static JsonWriter correction(Correction correction, JsonWriter json) {
        json.object();
        json.word(KIND, CORRECTIONS.word(correction.kind()));
        json.member(TEXT, correction.text(), RichTextJson::write);
        json.time(AT, correction.at());
        json.text(ID, correction.id());
        return json.endObject();
    }
}
