package org.standfirst.jsonfeed.item;

import static org.standfirst.jsonfeed.item.FeedValues.address;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.facts.FeedAuthors;
import org.standfirst.facts.Omissions;
import org.standfirst.internal.Lists;
import org.standfirst.internal.OneLine;
import org.standfirst.json.writer.JsonWriter;

/** Writes the authors of an article. JSON Feed has no place for other contributors. */
final class AuthorsJson {
    private AuthorsJson() {}

    static void write(Byline byline, Omissions omissions, JsonWriter json) {
        List<FeedAuthors.Entry> authors = FeedAuthors.of(byline);
        if (authors.isEmpty()) {
            return;
        }
        json.name(FeedNames.AUTHORS).array();
        for (FeedAuthors.Entry entry : authors) {
            author(entry.author(), omissions.within(entry.path()), json);
        }
        json.endArray();
    }

    private static void author(Author author, Omissions omissions, JsonWriter json) {
        json.object().text(FeedNames.NAME, OneLine.of(author.name()));
        json.text(FeedNames.URL, address(omissions.absolute("url", author.url())));
        json.text(FeedNames.AVATAR, address(avatar(author.portrait(), omissions)));
        json.endObject();
    }

    private static @Nullable Url avatar(@Nullable Photo portrait, Omissions omissions) {
        if (portrait == null) {
            return null;
        }
        List<Rendition> files = portrait.renditions();
        Url url = FeedValues.small(Lists.filtered(files, file -> file.url().isAbsolute()));
        if (url == null) {
            String value = files.isEmpty() ? "" : files.get(0).url().text();
            omissions.add("portrait", value, "has no file with an absolute address");
        }
        return url;
    }
}
