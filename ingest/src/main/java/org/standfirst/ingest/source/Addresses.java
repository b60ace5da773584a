package org.standfirst.ingest.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.validation.WebUrl;

/** Resolves the addresses of a source against its base address, as RFC 3986 does. */
public final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern CONTACT = Pattern.compile("(?i)(?:mailto|tel):.*", Pattern.DOTALL);

    private final @Nullable String base;

    /**
     * Creates a resolver. If {@code base} is {@code null} or not a web address, relative addresses cannot be resolved.
     */
    public Addresses(@Nullable Url base) {
        this.base = base != null && base.isAbsolute() ? base.encoded() : null;
    }

    /** Returns the web address of {@code raw}, or {@code null} if it is not a web address. */
    public @Nullable Url web(String raw) {
        Url url = resolve(raw);
        return url != null && url.isAbsolute() && fits(url) ? url : null;
    }

    /**
     * Returns the address of a link: a web address, {@code mailto:} or {@code tel:}; {@code null} for any other text.
     */
    public @Nullable Url link(String raw) {
        Url url = resolve(raw);
        boolean leads = url != null
                && fits(url)
                && (url.isAbsolute()
                        || url.followable() && CONTACT.matcher(url.text()).matches());
        return leads ? url : null;
    }

    private static boolean fits(Url url) {
        return url.text().length() <= WebUrl.MAX_LENGTH;
    }

    private @Nullable Url resolve(String raw) {
        String text = withoutLineEnds(raw.trim());
        if (text.isEmpty() || text.length() > WebUrl.MAX_LENGTH) {
            return null;
        }
        if (text.startsWith("//")) {
            return Url.of((base == null || base.startsWith("https") ? "https:" : "http:") + text);
        }
        if (text.startsWith("https://") || SCHEME.matcher(text).lookingAt()) {
            return Url.of(text);
        }
        return base == null ? null : Url.of(against(base, text));
    }

    private static String withoutLineEnds(String text) {
        boolean none = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0;
        return none ? text : text.replace("\n", "").replace("\r", "").replace("\t", "");
    }

    private static String against(String base, String relative) {
        int authorityEnd = end(base, base.indexOf("//") + 2, "/?#");
        int queryStart = end(base, authorityEnd, "?#");
        if (relative.startsWith("#")) {
            return base.substring(0, end(base, queryStart, "#")) + relative;
        }
        String path = base.substring(authorityEnd, queryStart);
        if (relative.startsWith("?")) {
            return base.substring(0, authorityEnd) + path + relative;
        }
        int suffix = end(relative, 0, "?#");
        String whole = relative.startsWith("/")
                ? relative.substring(0, suffix)
                : path.substring(0, path.lastIndexOf('/') + 1) + relative.substring(0, suffix);
        return base.substring(0, authorityEnd) + withoutDots(whole) + relative.substring(suffix);
    }

    private static String withoutDots(String path) {
        if (path.startsWith("/") && !path.contains("/.")) {
            return path;
        }
        Deque<String> segments = new ArrayDeque<>();
        String[] all = path.split("/", -1);
        for (int i = path.startsWith("/") ? 1 : 0; i < all.length; i++) {
            boolean last = i == all.length - 1;
            if (all[i].equals("..")) {
                segments.pollLast();
            }
            if (!all[i].equals("..") && !all[i].equals(".")) {
                segments.addLast(all[i]);
            } else if (last) {
                segments.addLast("");
            }
        }
        return "/" + String.join("/", segments);
    }

    private static int end(String text, int start, String delimiters) {
        for (int i = start; i < text.length(); i++) {
            if (delimiters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * Returns a part of an address without percent-encoding; unchanged if a percent sign in it does not begin an
     * encoded byte.
     */
    public static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** Returns the file name of an address in lowercase; empty if there is none. */
    public static String fileName(Url url) {
        String text = url.text();
        String path = text.substring(0, end(text, 0, "?#"));
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
