package org.standfirst.ingest.body;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.standfirst.TextDirection;
import org.standfirst.body.Figure.Placement;
import org.standfirst.ingest.text.Tags;

/** Reads the placement of a figure in the text. */
final class Placements {
    private Placements() {}

    /** Returns the placement that an element states; {@code COLUMN} if it states none. */
    static Placement of(Element element, Locale language) {
        String data = element.attr("data-placement").toUpperCase(Locale.ROOT);
        for (Placement placement : Placement.values()) {
            if (placement.name().equals(data)) {
                return placement;
            }
        }
        if (Tags.hasClass(element, "alignwide", "size-wide")) {
            return Placement.WIDE;
        }
        if (Tags.hasClass(element, "alignfull")) {
            return Placement.FULL;
        }
        return side(element, language);
    }

    private static Placement side(Element element, Locale language) {
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean left = Tags.hasClass(element, "alignleft") || align.equals("left") || style.contains("float:left");
        boolean right = Tags.hasClass(element, "alignright") || align.equals("right") || style.contains("float:right");
        if (left == right) {
            return Placement.COLUMN;
        }
        boolean leftToRight = TextDirection.of(language) == TextDirection.LEFT_TO_RIGHT;
        return left == leftToRight ? Placement.START : Placement.END;
    }
}
