package org.standfirst.html.page;

import java.time.Instant;
import org.standfirst.Url;
import org.standfirst.html.Role;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.html.rendering.Rendering;

/** The properties of the Open Graph protocol that a page has; each is a {@code meta} element. */
enum OpenGraph {
    TYPE("og:type"),
    SITE_NAME("og:site_name"),
    TITLE("og:title"),
    DESCRIPTION("og:description"),
    URL("og:url"),
    LOCALE("og:locale"),
    IMAGE("og:image"),
    IMAGE_TYPE("og:image:type"),
    IMAGE_WIDTH("og:image:width"),
    IMAGE_HEIGHT("og:image:height"),
    IMAGE_ALT("og:image:alt"),
    PUBLISHED_TIME("article:published_time"),
    MODIFIED_TIME("article:modified_time"),
    EXPIRATION_TIME("article:expiration_time"),
    AUTHOR("article:author"),
    SECTION("article:section"),
    TAG("article:tag");

    /** The attribute with the name of the property, and the start of the attribute with its value. */
    private final byte[] start;

    OpenGraph(String property) {
        start = ElementWriter.attributeStart("property=\"" + property + "\" content");
    }

    /** Writes the property with a text. */
    void write(String content, Rendering rendering) {
        rendering.html().voidElement(Role.OPEN_GRAPH);
        rendering.elements().attribute(start, content);
    }

    /** Writes the property with a number. */
    void write(int content, Rendering rendering) {
        rendering.html().voidElement(Role.OPEN_GRAPH);
        rendering.elements().start(start);
        rendering.out().number(content);
        rendering.elements().end();
    }

    /** Writes the property with an address. */
    void write(Url content, Rendering rendering) {
        rendering.html().voidElement(Role.OPEN_GRAPH);
        rendering.elements().attribute(start, content);
    }

    /** Writes the property with a time, to the second. */
    void write(Instant content, Rendering rendering) {
        rendering.html().voidElement(Role.OPEN_GRAPH);
        rendering.elements().start(start);
        rendering.out().timeToTheSecond(content);
        rendering.elements().end();
    }
}
