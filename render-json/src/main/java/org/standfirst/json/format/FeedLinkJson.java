package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.FeedLink;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes links to feeds. */
final class FeedLinkJson {
    private static final Choice<FeedLink.Format> FORMATS = Choice.of(FeedLink.Format.class);

    private FeedLinkJson() {}

    static JsonWriter write(FeedLink feed, JsonWriter json) {
        json.object();
        json.url(URL, feed.url());
        json.word(FORMAT, FORMATS.word(feed.format()));
        json.text(TITLE, feed.title());
        return json.endObject();
    }

    static FeedLink read(JsonInput in) {
        Url url = JsonInput.NO_URL;
        FeedLink.Format format = FeedLink.Format.RSS;
        String title = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case URL -> url = in.url();
                case FORMAT -> format = in.choice(FORMATS);
                case TITLE -> title = in.text();
                default -> in.unknown();
            }
        }
        in.require(URL, FORMAT);
        return new FeedLink(url, format, title);
    }
}
