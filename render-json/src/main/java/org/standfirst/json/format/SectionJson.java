package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes sections. */
final class SectionJson {
    private SectionJson() {}

    static JsonWriter write(Section section, JsonWriter json) {
        json.object();
        json.text(NAME, section.name());
        json.url(URL, section.url());
        json.text(ID, section.id());
        return json.endObject();
    }

    static Section read(JsonInput in) {
        String name = "";
        Url url = null;
        String id = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case URL -> url = in.url();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(NAME);
        return new Section(name, url, id);
    }
}
