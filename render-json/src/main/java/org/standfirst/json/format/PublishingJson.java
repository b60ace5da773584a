package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Access;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Publishing;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the publishing details of an article. */
final class PublishingJson {
    static final Choice<DigitalSource> DIGITAL_SOURCES = Choice.of(DigitalSource.class);

    private static final Choice<Status> STATUSES = Choice.of(Status.class);

    private static final Choice<Genre> GENRES = Choice.of(Genre.class);

    private PublishingJson() {}

    static JsonWriter write(Publishing publishing, JsonWriter json) {
        json.object();
        json.word(STATUS, STATUSES.word(publishing.status()));
        json.word(GENRE, GENRES.word(publishing.genre()));
        json.number(URGENCY, publishing.urgency());
        json.member(ACCESS, publishing.access(), AccessJson::write);
        json.member(SPONSOR, publishing.sponsor(), SponsorJson::write);
        json.word(DIGITAL_SOURCE, DIGITAL_SOURCES.wordOrNull(publishing.digitalSource()));
        json.text(CONTENT_WARNING, publishing.contentWarning());
        json.flag(EDITOR_REVIEWED, publishing.editorReviewed());
        json.member(EDITORS_NOTE, publishing.editorsNote(), RichTextJson::write);
        return json.endObject();
    }

    static Publishing read(JsonInput in) {
        Status status = ArticleJson.DEFAULTS.publishing().status();
        Genre genre = ArticleJson.DEFAULTS.publishing().genre();
        Integer urgency = null;
        Access access = ArticleJson.DEFAULTS.publishing().access();
        Sponsor sponsor = null;
        DigitalSource digitalSource = null;
        String contentWarning = null;
        boolean editorReviewed = false;
        RichText editorsNote = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case STATUS -> status = in.choice(STATUSES);
                case GENRE -> genre = in.choice(GENRES);
                case URGENCY -> urgency = in.number();
                case ACCESS -> access = AccessJson.read(in);
                case SPONSOR -> sponsor = SponsorJson.read(in);
                case DIGITAL_SOURCE -> digitalSource = in.choice(DIGITAL_SOURCES);
                case CONTENT_WARNING -> contentWarning = in.text();
                case EDITOR_REVIEWED -> editorReviewed = in.flag();
                case EDITORS_NOTE -> editorsNote = RichTextJson.read(in);
                default -> in.unknown();
            }
        }
        return new Publishing(
                status, genre, urgency, access, sponsor, digitalSource, contentWarning, editorReviewed, editorsNote);
    }
}
