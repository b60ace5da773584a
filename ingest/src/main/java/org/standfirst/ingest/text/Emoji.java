package org.standfirst.ingest.text;

import org.jsoup.nodes.Element;

/** Pictures that stand for a character, as WordPress draws emoji. */
public final class Emoji {
    private static final int MAX_LENGTH = 20;

    private Emoji() {}

    /** Returns whether it is a picture of the character that is its description. */
    public static boolean is(Element element) {
        return element.normalName().equals("img")
                && Tags.hasClass(element, "emoji", "wp-smiley")
                && !element.attr("alt").isBlank()
                && element.attr("alt").length() <= MAX_LENGTH;
    }
}
