package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Photo;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes sponsors. */
final class SponsorJson {
    private SponsorJson() {}

    static JsonWriter write(Sponsor sponsor, JsonWriter json) {
        json.object();
        json.text(NAME, sponsor.name());
        json.url(URL, sponsor.url());
        json.member(LOGO, sponsor.logo(), PhotoJson::write);
        return json.endObject();
    }

    static Sponsor read(JsonInput in) {
        String name = "";
        Url url = null;
        Photo logo = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case URL -> url = in.url();
                case LOGO -> logo = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        in.require(NAME);
        return new Sponsor(name, url, logo);
    }
}
