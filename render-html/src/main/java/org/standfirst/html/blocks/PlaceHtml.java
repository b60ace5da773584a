package org.standfirst.html.blocks;

import org.standfirst.GeoPoint;
import org.standfirst.body.Place;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;

/** The markup of a place: its name, its address, its point, and the words under it. */
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
        }
        if (place.caption() != null) {
            html.open(Role.PLACE_CAPTION).richText(place.caption()).close();
        }
    }
}
