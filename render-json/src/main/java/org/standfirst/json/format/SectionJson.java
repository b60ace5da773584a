package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A section. */
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
            switch (in.name()) {
                case "name" -> name = in.text();
                case "url" -> url = in.url();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("name");
        return new Section(name, url, id);
    }
}
