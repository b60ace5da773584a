package org.standfirst.html.page;

import java.util.List;
import org.standfirst.FeedLink;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Phrases;

/** The names of feeds without a title: the format and, if several feeds have that format, the address. */
final class FeedNames {
    private FeedNames() {}

    /**
     * Returns the suffix that distinguishes an untitled feed from the others; empty if it is the only untitled feed.
     */
    static String suffix(FeedLink feed, List<FeedLink> feeds) {
        return untitled(feeds).size() > 1 ? of(feed, feeds) : "";
    }

    /** Returns the name of an untitled feed, without the name of the publication. */
    static String of(FeedLink feed, List<FeedLink> feeds) {
        long alike = untitled(feeds).stream()
                .filter(other -> other.format() == feed.format())
                .count();
        return alike > 1 ? format(feed.format()) + " " + feed.url().text() : format(feed.format());
    }

    /** Returns the name of a publication with a suffix, in the format of the language. */
    static String joined(String publication, String suffix, Phrases labels) {
        return suffix.isEmpty() ? publication : labels.phrase(Label.DETAIL).with(publication, suffix);
    }

    private static List<FeedLink> untitled(List<FeedLink> feeds) {
        return feeds.stream().filter(feed -> feed.title() == null).toList();
    }

    private static String format(FeedLink.Format format) {
        return switch (format) {
            case RSS -> "RSS";
            case ATOM -> "Atom";
            case JSON_FEED -> "JSON Feed";
        };
    }
}
