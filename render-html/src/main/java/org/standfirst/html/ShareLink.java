package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import org.standfirst.Url;

/** A service on which readers share an article by a link, without scripts. Used by {@link HtmlOptions#shareLinks}. */
public enum ShareLink {
    /** The reader's e-mail program. */
    EMAIL("Email", "mailto:?subject={title}&body={url}"),
    /** WhatsApp. */
    WHATSAPP("WhatsApp", "https://wa.me/?text={title}%20{url}"),
    /** Bluesky. */
    BLUESKY("Bluesky", "https://bsky.app/intent/compose?text={title}%20{url}"),
    /** X, formerly Twitter. */
    X("X", "https://x.com/intent/post?text={title}&url={url}"),
    /** Facebook. */
    FACEBOOK("Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"),
    /** LinkedIn. */
    LINKEDIN("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}"),
    /** Reddit. */
    REDDIT("Reddit", "https://www.reddit.com/submit?title={title}&url={url}"),
    /** Telegram. */
    TELEGRAM("Telegram", "https://t.me/share/url?text={title}&url={url}");

    private final String title;
    private final String address;

    ShareLink(String title, String address) {
        this.title = title;
        this.address = address;
    }

    /** Returns the name of the service; the name of {@link #EMAIL} is in English. */
    public String title() {
        return title;
    }

    /** Returns the address at which a page is shared. */
    public Url url(Url page, String headline) {
        requireNonNull(page, "page");
        requireNonNull(headline, "headline");
        return Url.of(address.replace("{url}", encoded(page.encoded())).replace("{title}", encoded(headline)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
