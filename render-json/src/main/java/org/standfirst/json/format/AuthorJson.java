package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Author;
import org.standfirst.Photo;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes authors. */
final class AuthorJson {
    /** An author with every default. Supplies the values of properties that are missing. */
    static final Author DEFAULTS = Author.builder("").build();

    private static final Choice<Author.Kind> KINDS = Choice.of(Author.Kind.class);

    private AuthorJson() {}

    static JsonWriter write(Author author, JsonWriter json) {
        ContentJson.open(Kind.AUTHOR, json);
        json.text(NAME, author.name());
        json.word(KIND, KINDS.word(author.kind()));
        json.text(ID, author.id());
        json.text(GIVEN_NAME, author.givenName());
        json.text(FAMILY_NAME, author.familyName());
        json.text(JOB_TITLE, author.jobTitle());
        json.text(AFFILIATION, author.affiliation());
        json.url(URL, author.url());
        json.member(PORTRAIT, author.portrait(), PhotoJson::write);
        json.text(BIO, author.bio());
        json.urls(PROFILES, author.profiles());
        json.text(FEDIVERSE_HANDLE, author.fediverseHandle());
        return json.endObject();
    }

    static Author read(JsonInput in) {
        String name = "";
        Author.Kind kind = DEFAULTS.kind();
        String id = null;
        String givenName = null;
        String familyName = null;
        String jobTitle = null;
        String affiliation = null;
        Url url = null;
        Photo portrait = null;
        String bio = null;
        List<Url> profiles = List.of();
        String fediverseHandle = null;
        in.object(Kind.AUTHOR.word);
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case KIND -> kind = in.choice(KINDS);
                case ID -> id = in.text();
                case GIVEN_NAME -> givenName = in.text();
                case FAMILY_NAME -> familyName = in.text();
                case JOB_TITLE -> jobTitle = in.text();
                case AFFILIATION -> affiliation = in.text();
                case URL -> url = in.url();
                case PORTRAIT -> portrait = PhotoJson.read(in);
                case BIO -> bio = in.text();
                case PROFILES -> profiles = in.list(JsonInput::url);
                case FEDIVERSE_HANDLE -> fediverseHandle = in.text();
                default -> in.unknown();
            }
        }
        in.require(NAME);
        return new Author(
                name,
                kind,
                id,
                givenName,
                familyName,
                jobTitle,
                affiliation,
                url,
                portrait,
                bio,
                profiles,
                fediverseHandle);
    }
}
