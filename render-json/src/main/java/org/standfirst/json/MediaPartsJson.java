package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Dimensions;
import org.standfirst.FocalPoint;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;

/** What the kinds of media have in common. */
final class MediaPartsJson {
    private MediaPartsJson() {}

    static JsonWriter rendition(Rendition rendition, JsonWriter json) {
        json.object();
        json.url(URL, rendition.url());
        json.member(PIXELS, rendition.pixels(), MediaPartsJson::dimensions);
        json.text(MEDIA_TYPE, rendition.mediaType());
        json.number(BYTES, rendition.bytes());
        json.text(NAME, rendition.name());
        return json.endObject();
    }

    private static JsonWriter dimensions(Dimensions pixels, JsonWriter json) {
        json.object();
        json.number(WIDTH, pixels.width());
        json.number(HEIGHT, pixels.height());
        return json.endObject();
    }

    static JsonWriter credit(PhotoCredit credit, JsonWriter json) {
        json.object();
        json.text(PHOTOGRAPHER, credit.photographer());
        json.texts(AGENCIES, credit.agencies());
        json.text(LINE, credit.line());
        return json.endObject();
    }

    static JsonWriter rights(Rights rights, JsonWriter json) {
        json.object();
        json.text(COPYRIGHT_HOLDER, rights.copyrightHolder());
        json.text(COPYRIGHT_NOTICE, rights.copyrightNotice());
        json.text(USAGE_TERMS, rights.usageTerms());
        json.url(LICENCE, rights.licence());
        json.url(ACQUIRE_LICENCE_PAGE, rights.acquireLicencePage());
        return json.endObject();
    }

    static JsonWriter focalPoint(FocalPoint point, JsonWriter json) {
        json.object();
        json.decimal(X, point.x());
        json.decimal(Y, point.y());
        return json.endObject();
    }
}
