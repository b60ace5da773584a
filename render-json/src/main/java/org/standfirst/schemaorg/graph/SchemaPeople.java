package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.List;
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

    /** The properties of an article for credits, in the order of the output. */
    private static final List<Name> PROPERTIES = List.of(AUTHOR, EDITOR, TRANSLATOR, CONTRIBUTOR);

    private SchemaPeople() {}

    /** Writes the credits by role. Without a writer who has a name, writes all credits as authors. */
    static void credits(Byline byline, SchemaWriter json) {
        List<Credit> credits = byline.credits();
        if (byline.writers().isEmpty()) {
            json.list(AUTHOR, CREDITS, credits, SchemaPeople::creditedAuthor);
            return;
        }
        for (Name property : PROPERTIES) {
            json.list(property, CREDITS, credits, (credit, writer) -> {
                if (property(credit) == property) {
                    creditedAuthor(credit, writer);
                }
            });
        }
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

    private static void creditedAuthor(Credit credit, SchemaWriter json) {
        author(credit.author(), "author.url", "author.profiles", json);
    }

    /** Writes an author; nothing if the name is blank. */
    static void author(Author author, SchemaWriter json) {
        author(author, "url", "profiles", json);
    }

    private static void author(Author author, String url, String profiles, SchemaWriter json) {
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
        json.url(URL, url, author.url());
        json.urls(SAME_AS, profiles, author.profiles()).end();
    }

    /** Returns the property for a credit. An editor must be a person in the vocabulary of schema.org. */
    private static Name property(Credit credit) {
        Credit.Role role = credit.role();
        if (role.equals(Credit.Role.WRITER)) {
            return AUTHOR;
        }
        if (role.equals(Credit.Role.EDITOR) && isPerson(credit.author())) {
            return EDITOR;
        }
        return role.equals(Credit.Role.TRANSLATOR) ? TRANSLATOR : CONTRIBUTOR;
    }

    private static boolean isPerson(Author author) {
        return author.kind() == Author.Kind.PERSON;
    }
}
