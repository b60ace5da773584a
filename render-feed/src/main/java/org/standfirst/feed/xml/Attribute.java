package org.standfirst.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The attributes of the elements that have a value of their own. */
enum Attribute {
    FILE_SIZE("fileSize"),
    HEIGHT("height"),
    HREF("href"),
    HREFLANG("hreflang"),
    LANGUAGE("xml:lang"),
    LENGTH("length"),
    MEDIUM("medium"),
    REL("rel"),
    TERM("term"),
    TYPE("type"),
    URL("url"),
    WIDTH("width");

    /** The name after a space, and the start of the value. */
    final byte[] start;

    Attribute(String name) {
        start = (" " + name + "=\"").getBytes(US_ASCII);
    }
}
