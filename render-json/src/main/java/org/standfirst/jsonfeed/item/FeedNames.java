package org.standfirst.jsonfeed.item;

import org.standfirst.json.writer.Name;
import org.standfirst.json.writer.ObjectStart;
import org.standfirst.json.writer.Word;

/** The names of all properties of JSON Feed that are written, and its constants. */
final class FeedNames {
    static final Name ATTACHMENTS = Name.of("attachments");
    static final Name AUTHORS = Name.of("authors");
    static final Name AVATAR = Name.of("avatar");
    static final Name CONTENT_HTML = Name.of("content_html");
    static final Name CONTENT_TEXT = Name.of("content_text");
    static final Name DATE_MODIFIED = Name.of("date_modified");
    static final Name DATE_PUBLISHED = Name.of("date_published");
    static final Name DESCRIPTION = Name.of("description");
    static final Name DURATION_IN_SECONDS = Name.of("duration_in_seconds");
    static final Name FAVICON = Name.of("favicon");
    static final Name FEED_URL = Name.of("feed_url");
    static final Name HOME_PAGE_URL = Name.of("home_page_url");
    static final Name HUBS = Name.of("hubs");
    static final Name ICON = Name.of("icon");
    static final Name ID = Name.of("id");
    static final Name IMAGE = Name.of("image");
    static final Name ITEMS = Name.of("items");
    static final Name LANGUAGE = Name.of("language");
    static final Name MIME_TYPE = Name.of("mime_type");
    static final Name NAME = Name.of("name");
    static final Name SIZE_IN_BYTES = Name.of("size_in_bytes");
    static final Name SUMMARY = Name.of("summary");
    static final Name TAGS = Name.of("tags");
    static final Name TITLE = Name.of("title");
    static final Name URL = Name.of("url");

    /** The start of a document. */
    static final ObjectStart FEED = ObjectStart.of(Name.of("version"), Word.of("https://jsonfeed.org/version/1.1"));

    /** The start of a hub. */
    static final ObjectStart WEB_SUB = ObjectStart.of(Name.of("type"), Word.of("WebSub"));

    private FeedNames() {}
}
