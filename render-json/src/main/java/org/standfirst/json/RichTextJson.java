package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;

/** Running text: always an array of runs. */
final class RichTextJson {

    private static final Choice<Mark> MARK_WORDS = Choice.of(Mark.class);
    private static final Choice<Link.Kind> LINK_KINDS = Choice.of(Link.Kind.class);

    private RichTextJson() {}

    static JsonWriter write(RichText text, JsonWriter json) {
        return json.array(text.runs(), RichTextJson::run);
    }

    private static JsonWriter run(RichText.Run run, JsonWriter json) {
        json.object();
        json.text(TEXT, run.text());
        json.list(MARKS, run.marks(), RichTextJson::mark);
        json.member(LINK, run.link(), RichTextJson::link);
        json.language(LANGUAGE, run.language());
        return json.endObject();
    }

    private static JsonWriter mark(Mark mark, JsonWriter json) {
        return json.word(MARK_WORDS.word(mark));
    }

    private static JsonWriter link(Link link, JsonWriter json) {
        json.object();
        json.url(URL, link.url());
        json.word(KIND, LINK_KINDS.word(link.kind()));
        return json.endObject();
    }
}
