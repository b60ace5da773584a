package org.standfirst.ingest.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/** The sites whose posts and players can be embedded: their names, and the pages of their players. */
public final class EmbedHosts {
    /**
     * A site.
     *
     * @param name its name for readers
     * @param host a pattern of its hosts
     * @param page a pattern of the addresses of its posts, without scheme and host
     */
    private record Site(String name, Pattern host, Pattern page) {}

    /**
     * A rule that maps the address of a player to its page.
     *
     * @param player a pattern of the address, without scheme and {@code www.}
     * @param page the address of the page, in which {@code $1} is the first group
     */
    private record Player(Pattern player, String page) {}

    private static final List<Site> SITES = List.of(
            site(
                    "YouTube",
                    "(?:.+\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be",
                    "/(?:watch|shorts/|embed/|playlist|live/|[\\w-]{11}$).*"),
            site("Vimeo", "(?:.+\\.)?vimeo\\.com", "/.*\\d+.*"),
            site("Dailymotion", "(?:.+\\.)?dailymotion\\.com|dai\\.ly", "/.+"),
            site("SoundCloud", "(?:.+\\.)?soundcloud\\.com", "/.+"),
            site("Spotify", "open\\.spotify\\.com", "/.+"),
            site("X", "(?:.+\\.)?(?:twitter|x)\\.com", "/[^/]+/status(?:es)?/\\d+.*"),
            site("Instagram", "(?:.+\\.)?instagram\\.com", "/(?:[^/]+/)?(?:p|reel|tv)/.+"),
            site(
                    "Facebook",
                    "(?:.+\\.)?(?:facebook\\.com|fb\\.watch)",
                    "/.*(?:posts|videos|photos?|watch|permalink|reel|story).*"),
            site("TikTok", "(?:.+\\.)?tiktok\\.com", "/(?:@[^/]+/video/|embed/|v/|t/).+"),
            site("Bluesky", "bsky\\.app", "/profile/[^/]+/post/.+"),
            site("Threads", "(?:.+\\.)?threads\\.(?:net|com)", "/.+/post/.+"),
            site("Twitch", "(?:.+\\.)?twitch\\.tv", "/.+"),
            site("TED", "(?:.+\\.)?ted\\.com", "/talks/.+"),
            site("Flickr", "(?:.+\\.)?flickr\\.com|flic\\.kr", "/(?:photos|p)/.+"),
            site("Reddit", "(?:.+\\.)?reddit\\.com", "/r/.+/comments/.+"),
            site("Mixcloud", "(?:.+\\.)?mixcloud\\.com", "/.+"),
            site("Scribd", "(?:.+\\.)?scribd\\.com", "/(?:doc|document|presentation)/.+"),
            site("SlideShare", "(?:.+\\.)?slideshare\\.net", "/.+"),
            site("Datawrapper", "(?:.+\\.)?(?:datawrapper\\.dwcdn\\.net|datawrapper\\.de)", "/.+"),
            site("Flourish", "(?:.+\\.)?flourish\\.studio", "/.+"),
            site("Pinterest", "(?:.+\\.)?pinterest\\.[a-z.]+", "/pin/.+"),
            site("Telegram", "t\\.me", "/.+/\\d+.*"),
            site("Giphy", "(?:.+\\.)?giphy\\.com", "/.+"),
            site("Apple Podcasts", "(?:embed\\.)?podcasts\\.apple\\.com", "/.+"),
            site("Google Maps", "(?:www\\.)?google\\.[a-z.]+", "/maps/.+"));

    private static final List<Player> PLAYERS = List.of(
            player(
                    "(?:m\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{11})(?:[?&#/].*)?",
                    "https://www.youtube.com/watch?v=$1"),
            player("youtu\\.be/([\\w-]{11})(?:[?&#/].*)?", "https://www.youtube.com/watch?v=$1"),
            player("player\\.vimeo\\.com/video/(\\d+)(?:[?&#/].*)?", "https://vimeo.com/$1"),
            player("dailymotion\\.com/embed/video/(\\w+)(?:[?&#/].*)?", "https://www.dailymotion.com/video/$1"),
            player(
                    "geo\\.dailymotion\\.com/player(?:/\\w+)?\\.html\\?video=(\\w+).*",
                    "https://www.dailymotion.com/video/$1"),
            player("open\\.spotify\\.com/embed(?:-podcast)?/(\\w+/\\w+)(?:[?&#/].*)?", "https://open.spotify.com/$1"),
            player(
                    "platform\\.(?:twitter|x)\\.com/embed/Tweet\\.html\\?(?:.*&)?id=(\\d+).*",
                    "https://twitter.com/i/status/$1"),
            player("twitframe\\.com/show\\?(?:.*&)?url=([^&#]+).*", "$1"),
            player("instagram\\.com/((?:p|reel|tv)/[\\w-]+)/embed.*", "https://www.instagram.com/$1/"),
            player("w\\.soundcloud\\.com/player/?\\?(?:.*&)?url=([^&#]+).*", "$1"),
            player("facebook\\.com/plugins/(?:post|video)\\.php\\?(?:.*&)?href=([^&#]+).*", "$1"),
            player("embed\\.ted\\.com/(talks/[^?#]+).*", "https://www.ted.com/$1"),
            player("embed\\.podcasts\\.apple\\.com/(.+)", "https://podcasts.apple.com/$1"),
            player(
                    "embed\\.bsky\\.app/embed/([^/]+)/app\\.bsky\\.feed\\.post/(\\w+).*",
                    "https://bsky.app/profile/$1/post/$2"),
            player("t\\.me/([\\w]+/\\d+)\\?embed=1.*", "https://t.me/$1"),
            player("giphy\\.com/embed/(\\w+).*", "https://giphy.com/gifs/$1"),
            player("mixcloud\\.com/widget/iframe/\\?(?:.*&)?feed=(https?[^&#]+).*", "$1"));

    private EmbedHosts() {}

    /** Returns the page of a player; {@code address} itself if it is not a player of a known site. */
    public static Url page(Url address) {
        String text = address.text().replaceFirst("(?i)^https?://(?:www\\.)?", "");
        for (Player player : PLAYERS) {
            Matcher match = player.player.matcher(text);
            if (match.matches()) {
                String page = match.replaceFirst(player.page);
                Url url = Url.of(player.page.equals("$1") ? decoded(page) : page);
                return url.isAbsolute() ? url : address;
            }
        }
        return address;
    }

    /** Returns the name of the site, or {@code null} if the site is not known. */
    public static @Nullable String provider(Url address) {
        Site site = siteOf(address);
        return site == null ? null : site.name;
    }

    /** Returns whether an address leads to a post or a player of a known site. */
    public static boolean isPost(Url address) {
        Site site = siteOf(address);
        String host = address.host();
        if (site == null || host == null) {
            return false;
        }
        String text = address.text();
        int path = text.toLowerCase(Locale.ROOT).indexOf(host) + host.length();
        return path <= text.length() && site.page.matcher(text.substring(path)).matches();
    }

    private static @Nullable Site siteOf(Url address) {
        String host = address.host();
        if (host == null) {
            return null;
        }
        for (Site site : SITES) {
            if (site.host.matcher(host).matches()) {
                return site;
            }
        }
        return null;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a literal percent sign
            return address;
        }
    }

    private static Site site(String name, String host, String page) {
        return new Site(name, Pattern.compile(host), Pattern.compile(page));
    }

    private static Player player(String player, String page) {
        return new Player(Pattern.compile(player), page);
    }
}
