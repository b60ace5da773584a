package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Photo;
import org.standfirst.Source;
import org.standfirst.Url;

/** Who made an article: authors, their credits, and sources. */
final class BylineJson {
    private static final Author NOBODY = Author.builder("").build();
    private static final Choice<Author.Kind> AUTHOR_KINDS = Choice.of(Author.Kind.class);
    private static final Choice<Source.Kind> SOURCE_KINDS = Choice.of(Source.Kind.class);

    private BylineJson() {}

    static JsonWriter write(Byline byline, JsonWriter json) {
        json.object();
        json.list(CREDITS, byline.credits(), BylineJson::credit);
        json.list(SOURCES, byline.sources(), BylineJson::source);
        json.text(PRINTED_BYLINE, byline.printedByline());
        json.text(DATELINE, byline.dateline());
        return json.endObject();
    }

    static Byline read(JsonInput in) {
        List<Credit> credits = List.of();
        List<Source> sources = List.of();
        String printedByline = null;
        String dateline = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "credits" -> credits = in.list(BylineJson::credit);
                case "sources" -> sources = in.list(BylineJson::source);
                case "printedByline" -> printedByline = in.text();
                case "dateline" -> dateline = in.text();
                default -> in.unknown();
            }
        }
        return new Byline(credits, sources, printedByline, dateline);
    }

    static JsonWriter credit(Credit credit, JsonWriter json) {
        json.object();
        json.member(AUTHOR, credit.author(), BylineJson::author);
        json.text(ROLE, credit.role().name());
        return json.endObject();
    }

    static Credit credit(JsonInput in) {
        Author author = NOBODY;
        String role = "";
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "author" -> author = author(in);
                case "role" -> role = in.text();
                default -> in.unknown();
            }
        }
        in.require("author", "role");
        return new Credit(author, new Credit.Role(role));
    }

    static JsonWriter author(Author author, JsonWriter json) {
        ContentJson.open(Kinds.AUTHOR, json);
        json.text(NAME, author.name());
        json.word(KIND, AUTHOR_KINDS.word(author.kind()));
        json.text(ID, author.id());
        json.text(GIVEN_NAME, author.givenName());
        json.text(FAMILY_NAME, author.familyName());
        json.text(JOB_TITLE, author.jobTitle());
        json.text(AFFILIATION, author.affiliation());
        json.url(URL, author.url());
        json.member(PORTRAIT, author.portrait(), PhotoJson::write);
        json.text(BIO, author.bio());
        json.urls(PROFILES, author.profiles());
        return json.endObject();
    }

    static Author author(JsonInput in) {
        String name = "";
        Author.Kind kind = NOBODY.kind();
        String id = null;
        String givenName = null;
        String familyName = null;
        String jobTitle = null;
        String affiliation = null;
        Url url = null;
        Photo portrait = null;
        String bio = null;
        List<Url> profiles = List.of();
        in.object(Kinds.AUTHOR);
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "kind" -> kind = in.choice(AUTHOR_KINDS);
                case "id" -> id = in.text();
                case "givenName" -> givenName = in.text();
                case "familyName" -> familyName = in.text();
                case "jobTitle" -> jobTitle = in.text();
                case "affiliation" -> affiliation = in.text();
                case "url" -> url = in.url();
                case "portrait" -> portrait = PhotoJson.read(in);
                case "bio" -> bio = in.text();
                case "profiles" -> profiles = in.list(JsonInput::url);
                default -> in.unknown();
            }
        }
        in.require("name");
        return new Author(name, kind, id, givenName, familyName, jobTitle, affiliation, url, portrait, bio, profiles);
    }

    static JsonWriter source(Source source, JsonWriter json) {
        json.object();
        json.text(NAME, source.name());
        json.word(KIND, SOURCE_KINDS.word(source.kind()));
        json.url(URL, source.url());
        return json.endObject();
    }

    static Source source(JsonInput in) {
        String name = "";
        Source.Kind kind = Source.Kind.OTHER;
        Url url = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "kind" -> kind = in.choice(SOURCE_KINDS);
                case "url" -> url = in.url();
                default -> in.unknown();
            }
        }
        in.require("name", "kind");
        return new Source(name, kind, url);
    }
}
