package org.standfirst.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Publication;
import org.standfirst.Url;

/**
 * Ids in Atom, which are IRIs and must never change. The address of an article may change, so its id in the system of
 * origin is used: as it is if it is an address or a URN, otherwise as a UUID derived from this id and the host of the
 * publication, which stays when the site moves to https.
 */
final class AtomIds {
    private static final Pattern URN = Pattern.compile("(?:urn|tag):[A-Za-z0-9()+,\\-.:=@;$_!*'/]+");

    private AtomIds() {}

    /** Returns the id of an article. */
    static String of(Publication publication, Article article) {
        String id = article.identity().id();
        if (URN.matcher(id).matches()) {
            return id;
        }
        Url url = Url.of(id);
        return url.isAbsolute() && url.encoded().equals(id) ? id : uuid(publication, id);
    }

    /** Returns the id of a feed: its address, else that of its page, else a UUID derived from its title. */
    static String of(Feed feed, Channel channel) {
        if (channel.url() != null) {
            return channel.url().encoded();
        }
        boolean named = feed.title() != null && feed.page() == null; // one of several feeds of the home page
        return named || channel.page() == null
                ? uuid(feed.publication(), channel.title())
                : channel.page().encoded();
    }

    private static String uuid(Publication publication, String name) {
        String host = publication.url().host();
        String site = host == null ? publication.url().encoded() : host;
        byte[] bytes = (site + '\n' + name).getBytes(UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
