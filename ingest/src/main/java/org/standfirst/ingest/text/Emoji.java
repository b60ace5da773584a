package org.standfirst.ingest.text;

import org.jsoup.nodes.Element;

/** Recognizes images of single emoji, as WordPress writes them. */
public final class Emoji {
    private static final int MAX_LENGTH = 20;

    private Emoji() {}

    /** Returns whether an element is an image of the character in its {@code alt} attribute. */
    public static boolean is(Element element) {
        return element.normalName().equals("img")
                && Tags.hasClass(element, "emoji", "wp-smiley")
                && !element.attr("alt").isBlank()
                && element.attr("alt").length() <= MAX_LENGTH;
    }
}
