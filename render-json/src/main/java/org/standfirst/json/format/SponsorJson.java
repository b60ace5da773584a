package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Photo;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A sponsor. */
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
            switch (in.name()) {
                case "name" -> name = in.text();
                case "url" -> url = in.url();
                case "logo" -> logo = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        in.require("name");
        return new Sponsor(name, url, logo);
    }
}
