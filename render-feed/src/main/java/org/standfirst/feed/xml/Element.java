package org.standfirst.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The XML elements of feeds and sitemaps. A root has its namespaces as fixed attributes. */
enum Element {
    // RSS 2.0; elements that Atom and sitemaps have, too, are shared
    RSS(
            "rss",
            "version=\"2.0\"",
            "xmlns:atom=\"http://www.w3.org/2005/Atom\"",
            "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"",
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            Element.MEDIA),
    CHANNEL("channel"),
    ITEM("item"),
    TITLE("title"),
    LINK("link"),
    DESCRIPTION("description"),
    LANGUAGE("language"),
    COPYRIGHT("copyright"),
    LAST_BUILD_DATE("lastBuildDate"),
    IMAGE("image"),
    URL("url"),
    GUID("guid", "isPermaLink=\"false\""),
    PUB_DATE("pubDate"),
    CATEGORY("category"),
    ENCLOSURE("enclosure"),
    ENCODED("content:encoded"),
    DC_CREATOR("dc:creator"),
    DC_CONTRIBUTOR("dc:contributor"),
    DC_LANGUAGE("dc:language"),
    DC_RIGHTS("dc:rights"),
    ATOM_LINK("atom:link"),
    ATOM_UPDATED("atom:updated"),

    // Atom, RFC 4287
    FEED("feed", "xmlns=\"http://www.w3.org/2005/Atom\"", Element.MEDIA),
    ENTRY("entry"),
    ID("id"),
    SUBTITLE("subtitle"),
    UPDATED("updated"),
    PUBLISHED("published"),
    AUTHOR("author"),
    CONTRIBUTOR("contributor"),
    NAME("name"),
    URI("uri"),
    ICON("icon"),
    LOGO("logo"),
    RIGHTS("rights"),
    SUMMARY("summary"),
    CONTENT("content"),

    // Media RSS, in both
    MEDIA_CONTENT("media:content"),
    MEDIA_TITLE("media:title", "type=\"plain\""),
    MEDIA_DESCRIPTION("media:description", "type=\"plain\""),
    MEDIA_CREDIT("media:credit"),
    MEDIA_COPYRIGHT("media:copyright"),
    MEDIA_PLAYER("media:player"),

    // sitemaps
    URL_SET(
            "urlset",
            "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
            "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"",
            "xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\""),
    NEWS_URL_SET(
            "urlset",
            "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
            "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\""),
    LOC("loc"),
    LASTMOD("lastmod"),
    ALTERNATE("xhtml:link", "rel=\"alternate\""),
    IMAGE_IMAGE("image:image"),
    IMAGE_LOC("image:loc"),
    NEWS("news:news"),
    NEWS_PUBLICATION("news:publication"),
    NEWS_NAME("news:name"),
    NEWS_LANGUAGE("news:language"),
    NEWS_PUBLICATION_DATE("news:publication_date"),
    NEWS_TITLE("news:title");

    private static final String MEDIA = "xmlns:media=\"http://search.yahoo.com/mrss/\"";

    /** The start tag without its {@code >}. */
    final byte[] start;

    /** The end tag. */
    final byte[] end;

    Element(String name, String... fixed) {
        String attributes = fixed.length == 0 ? "" : " " + String.join(" ", fixed);
        start = ("<" + name + attributes).getBytes(US_ASCII);
        end = ("</" + name + ">").getBytes(US_ASCII);
    }
}
