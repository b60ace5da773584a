package org.standfirst.ingest.text;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/** The AMP elements of images, players, frames and posts. */
public final class Amp {
    private static final String PREFIX = "amp-";
    private static final Map<String, String> STANDARD = Map.of(
            "amp-img", "img",
            "amp-anim", "img",
            "amp-video", "video",
            "amp-audio", "audio",
            "amp-iframe", "iframe");

    /**
     * A kind of post or player.
     *
     * @param attribute the attribute with its id or its address
     * @param page the address of its page, in which {@code *} is the value of the attribute
     */
    private record Post(String attribute, String page) {}

    private static final Map<String, Post> POSTS = Map.ofEntries(
            Map.entry("amp-youtube", new Post("data-videoid", "https://www.youtube.com/watch?v=*")),
            Map.entry("amp-vimeo", new Post("data-videoid", "https://vimeo.com/*")),
            Map.entry("amp-dailymotion", new Post("data-videoid", "https://www.dailymotion.com/video/*")),
            Map.entry("amp-twitter", new Post("data-tweetid", "https://twitter.com/i/status/*")),
            Map.entry("amp-instagram", new Post("data-shortcode", "https://www.instagram.com/p/*/")),
            Map.entry("amp-facebook", new Post("data-href", "*")),
            Map.entry("amp-tiktok", new Post("data-src", "*")),
            Map.entry("amp-reddit", new Post("data-src", "*")),
            Map.entry("amp-pinterest", new Post("data-url", "*")),
            Map.entry("amp-soundcloud", new Post("data-trackid", "https://api.soundcloud.com/tracks/*")));

    private Amp() {}

    /** Renames an AMP element to the HTML element that it replaces. */
    public static void rename(Element element) {
        String name = STANDARD.get(element.normalName());
        if (name != null) {
            element.tagName(name);
        }
    }

    /** Returns whether an element is an AMP element. */
    public static boolean is(Element element) {
        return element.normalName().startsWith(PREFIX);
    }

    /** Returns whether an element is for advertisements, analytics or consent. */
    public static boolean isNoContent(Element element) {
        return element.normalName()
                .matches("amp-(?:.*ads?|embed|analytics|pixel|consent|user-notification|sidebar|social-share)");
    }

    /** Returns the address of a post or a player, or {@code null} if the element is neither. */
    public static @Nullable Url post(Element element) {
        Post post = POSTS.get(element.normalName());
        String value = post == null ? "" : element.attr(post.attribute).trim();
        return post == null || value.isEmpty() ? null : Url.of(post.page.replace("*", value));
    }
}
