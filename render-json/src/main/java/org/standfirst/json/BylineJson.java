package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Source;

/** Who made an article: authors, their credits, and sources. */
final class BylineJson {
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

    private static JsonWriter credit(Credit credit, JsonWriter json) {
        json.object();
        json.member(AUTHOR, credit.author(), BylineJson::author);
        json.text(ROLE, credit.role().name());
        return json.endObject();
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

    private static JsonWriter source(Source source, JsonWriter json) {
        json.object();
        json.text(NAME, source.name());
        json.word(KIND, SOURCE_KINDS.word(source.kind()));
        json.url(URL, source.url());
        return json.endObject();
    }
}
