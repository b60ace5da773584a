package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.List;
import java.util.function.Predicate;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.CommentAuthor;
import org.standfirst.Credit;
import org.standfirst.Sponsor;
import org.standfirst.internal.Blank;
import org.standfirst.json.writer.Name;

/** Writes the people and organisations of an article. People without a name are omitted. */
final class SchemaPeople {
    private static final String CREDITS = "article.byline.credits";

    private SchemaPeople() {}

    /** Writes the credits by role. If no credit has the role of writer, writes all credits as authors. */
    static void credits(Byline byline, SchemaWriter json) {
        List<Credit> credits = byline.credits();
        if (byline.writers().isEmpty()) {
            json.list(AUTHOR, CREDITS, credits, SchemaPeople::creditedAuthor);
            return;
        }
        people(AUTHOR, credits, SchemaPeople::isWriter, json);
        people(EDITOR, credits, SchemaPeople::isEditor, json);
        people(TRANSLATOR, credits, SchemaPeople::isTranslator, json);
        people(CONTRIBUTOR, credits, SchemaPeople::isContributor, json);
    }

    /** Writes a commenter. */
    static void commentAuthor(CommentAuthor author, SchemaWriter json) {
        if (!Blank.is(author.name())) {
            json.object(SchemaTypes.PERSON).text(NAME, author.name());
            json.url(URL, author.url()).end();
        }
    }

    /** Writes the sponsor of an article. */
    static void sponsor(Sponsor sponsor, SchemaWriter json) {
        if (!Blank.is(sponsor.name())) {
            json.object(SchemaTypes.ORGANIZATION).text(NAME, sponsor.name());
            json.url(URL, sponsor.url()).end();
        }
    }

    /** Writes a person with a name and nothing else. */
    static void person(String name, SchemaWriter json) {
        if (!Blank.is(name)) {
            json.object(SchemaTypes.PERSON).text(NAME, name).end();
        }
    }

    private static void people(Name name, List<Credit> credits, Predicate<Credit> role, SchemaWriter json) {
        json.list(name, CREDITS, credits, (credit, writer) -> {
            if (role.test(credit)) {
                creditedAuthor(credit, writer);
            }
        });
    }

    private static void creditedAuthor(Credit credit, SchemaWriter json) {
        author(credit.author(), "author.", json);
    }

    /** Writes an author; nothing if the name is blank. */
    static void author(Author author, SchemaWriter json) {
        author(author, "", json);
    }

    private static void author(Author author, String path, SchemaWriter json) {
        if (Blank.is(author.name())) {
            return;
        }
        json.object(SchemaTypes.of(author.kind())).text(NAME, author.name());
        String handle = author.fediverseHandle();
        json.text(ALTERNATE_NAME, handle == null ? null : "@" + handle);
        if (isPerson(author)) {
            json.text(GIVEN_NAME, author.givenName()).text(FAMILY_NAME, author.familyName());
            json.text(JOB_TITLE, author.jobTitle());
        }
        json.url(URL, path + "url", author.url());
        json.urls(SAME_AS, path + "profiles", author.profiles()).end();
    }

    private static boolean isWriter(Credit credit) {
        return credit.role().equals(Credit.Role.WRITER);
    }

    /** Returns whether the credit is that of an editor, who must be a person in schema.org's vocabulary. */
    private static boolean isEditor(Credit credit) {
        return credit.role().equals(Credit.Role.EDITOR) && isPerson(credit.author());
    }

    private static boolean isTranslator(Credit credit) {
        return credit.role().equals(Credit.Role.TRANSLATOR);
    }

    private static boolean isContributor(Credit credit) {
        return !isWriter(credit) && !isEditor(credit) && !isTranslator(credit);
    }

    private static boolean isPerson(Author author) {
        return author.kind() == Author.Kind.PERSON;
    }
}
