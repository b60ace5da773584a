package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Photo;
import org.standfirst.Teaser;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes teasers. */
final class TeaserJson {
    private TeaserJson() {}

    static JsonWriter write(Teaser teaser, JsonWriter json) {
        json.object();
        json.text(SUMMARY, teaser.summary());
        json.text(LIST_HEADLINE, teaser.listHeadline());
        json.text(SOCIAL_HEADLINE, teaser.socialHeadline());
        json.text(SEARCH_HEADLINE, teaser.searchHeadline());
        json.member(PROMO_PHOTO, teaser.promoPhoto(), PhotoJson::write);
        return json.endObject();
    }

    static Teaser read(JsonInput in) {
        String summary = null;
        String listHeadline = null;
        String socialHeadline = null;
        String searchHeadline = null;
        Photo promoPhoto = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case SUMMARY -> summary = in.text();
                case LIST_HEADLINE -> listHeadline = in.text();
                case SOCIAL_HEADLINE -> socialHeadline = in.text();
                case SEARCH_HEADLINE -> searchHeadline = in.text();
                case PROMO_PHOTO -> promoPhoto = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        return new Teaser(summary, listHeadline, socialHeadline, searchHeadline, promoPhoto);
    }
}
