package org.standfirst.html.blocks;

import org.standfirst.GeoPoint;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.body.Place;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;

/** Writes a place: its name, address, point and caption. */
final class PlaceHtml {
    private PlaceHtml() {}

    static void write(Place place, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (place.name() != null) {
            html.element(Role.PLACE_NAME, place.name());
        }
        if (place.address() != null) {
            html.element(Role.PLACE_ADDRESS, place.address());
        }
        GeoPoint point = place.point();
        if (point != null) {
            html.open(Role.PLACE_POINT)
                    .attribute(Attribute.VALUE, ModelLabels.degrees(point, Phrases.of(Labels.ENGLISH)))
                    .text(ModelLabels.degrees(point, rendering.labels()))
                    .close();
            map(point, rendering);
        }
        if (place.caption() != null) {
            html.open(Role.PLACE_CAPTION).richText(place.caption()).close();
        }
    }

    private static void map(GeoPoint point, Rendering rendering) {
        boolean onEarth = Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
        Url map = onEarth ? rendering.settings().maps.apply(point) : null;
        if (map != null && rendering.canLink(map)) {
            HtmlWriter html = rendering.html().text(" ");
            if (LinkHtml.open(Role.PLACE_MAP, map, Link.Kind.EDITORIAL, rendering)) {
                html.labelLanguage().label(Label.MAP).close();
            }
        }
    }
}
