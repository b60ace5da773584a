package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the credits of authors. */
final class CreditJson {
    private CreditJson() {}

    static JsonWriter write(Credit credit, JsonWriter json) {
        json.object();
        json.member(AUTHOR, credit.author(), AuthorJson::write);
        json.text(ROLE, credit.role().name());
        return json.endObject();
    }

    static Credit read(JsonInput in) {
        Author author = AuthorJson.DEFAULTS;
        String role = "";
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case AUTHOR -> author = AuthorJson.read(in);
                case ROLE -> role = in.text();
                default -> in.unknown();
            }
        }
        in.require(AUTHOR, ROLE);
        return new Credit(author, new Credit.Role(role));
    }
}
