package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.Dimensions;
import org.standfirst.FocalPoint;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;

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

    static Rendition rendition(JsonInput in) {
        Url url = JsonInput.NO_URL;
        Dimensions pixels = null;
        String mediaType = null;
        Long bytes = null;
        String name = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "url" -> url = in.url();
                case "pixels" -> pixels = dimensions(in);
                case "mediaType" -> mediaType = in.text();
                case "bytes" -> bytes = in.longNumber();
                case "name" -> name = in.text();
                default -> in.unknown();
            }
        }
        in.require("url");
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    static JsonWriter dimensions(Dimensions pixels, JsonWriter json) {
        json.object();
        json.number(WIDTH, pixels.width());
        json.number(HEIGHT, pixels.height());
        return json.endObject();
    }

    static Dimensions dimensions(JsonInput in) {
        int width = 0;
        int height = 0;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "width" -> width = in.number();
                case "height" -> height = in.number();
                default -> in.unknown();
            }
        }
        in.require("width", "height");
        return new Dimensions(width, height);
    }

    static JsonWriter credit(PhotoCredit credit, JsonWriter json) {
        json.object();
        json.text(PHOTOGRAPHER, credit.photographer());
        json.texts(AGENCIES, credit.agencies());
        json.text(LINE, credit.line());
        return json.endObject();
    }

    static PhotoCredit credit(JsonInput in) {
        String photographer = null;
        List<String> agencies = List.of();
        String line = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "photographer" -> photographer = in.text();
                case "agencies" -> agencies = in.list(JsonInput::text);
                case "line" -> line = in.text();
                default -> in.unknown();
            }
        }
        return new PhotoCredit(photographer, agencies, line);
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

    static Rights rights(JsonInput in) {
        String copyrightHolder = null;
        String copyrightNotice = null;
        String usageTerms = null;
        Url licence = null;
        Url acquireLicencePage = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "copyrightHolder" -> copyrightHolder = in.text();
                case "copyrightNotice" -> copyrightNotice = in.text();
                case "usageTerms" -> usageTerms = in.text();
                case "licence" -> licence = in.url();
                case "acquireLicencePage" -> acquireLicencePage = in.url();
                default -> in.unknown();
            }
        }
        return new Rights(copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage);
    }

    static JsonWriter focalPoint(FocalPoint point, JsonWriter json) {
        json.object();
        json.decimal(X, point.x());
        json.decimal(Y, point.y());
        return json.endObject();
    }

    static FocalPoint focalPoint(JsonInput in) {
        double x = 0;
        double y = 0;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "x" -> x = in.decimal();
                case "y" -> y = in.decimal();
                default -> in.unknown();
            }
        }
        in.require("x", "y");
        return new FocalPoint(x, y);
    }
}
