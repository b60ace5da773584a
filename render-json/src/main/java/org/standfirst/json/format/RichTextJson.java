package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;
import tools.jackson.core.JsonToken;

/** Reads and writes rich text as an array of runs. A string is read as one run. */
final class RichTextJson {
    static final RichText EMPTY = RichText.of("");

    private static final Choice<Mark> MARK_WORDS = Choice.of(Mark.class);

    private RichTextJson() {}

    static JsonWriter write(RichText text, JsonWriter json) {
        return json.array(text.runs(), RichTextJson::run);
    }

    static RichText read(JsonInput in) {
        return in.token() == JsonToken.VALUE_STRING ? RichText.of(in.text()) : new RichText(in.list(RichTextJson::run));
    }

    static JsonWriter run(RichText.Run run, JsonWriter json) {
        json.object();
        json.text(TEXT, run.text());
        marks(run.marks(), json.name(MARKS).array()).endArray();
        json.member(LINK, run.link(), LinkJson::write);
        json.language(LANGUAGE, run.language());
        return json.endObject();
    }

    static RichText.Run run(JsonInput in) {
        String text = "";
        Set<Mark> marks = Set.of();
        Link link = null;
        Locale language = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = in.text();
                case MARKS -> marks = marks(in);
                case LINK -> link = LinkJson.read(in);
                case LANGUAGE -> language = in.language();
                default -> in.unknown();
            }
        }
        in.require(TEXT);
        return new RichText.Run(text, marks, link, language);
    }

    private static JsonWriter marks(Set<Mark> marks, JsonWriter json) {
        if (!marks.isEmpty()) { // most runs have none; creates no iterator for them
            marks.forEach(mark -> json.word(MARK_WORDS.word(mark)));
        }
        return json;
    }

    private static Set<Mark> marks(JsonInput in) {
        List<Mark> marks = in.list(each -> each.choice(MARK_WORDS));
        return switch (marks.size()) { // copyOf is slow for a list, and most runs have at most one mark
            case 0 -> Set.of();
            case 1 -> Set.of(marks.get(0));
            default -> Set.copyOf(marks);
        };
    }
}
