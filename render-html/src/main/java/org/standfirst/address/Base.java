package org.standfirst.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/** A base address, against which relative addresses are resolved by RFC 3986, section 5. */
public final class Base {
    private static final Pattern PARTS = Pattern.compile("([^:]+://[^/?#]*)([^?#]*)((?:\\?[^#]*)?)(?:#.*)?");

    private final String origin;
    private final String path;
    private final String query;

    private Base(Matcher parts) {
        origin = parts.group(1);
        path = parts.group(2);
        query = parts.group(3);
    }

    /** Returns {@code url} as a base, or {@code null} if it is not absolute. */
    public static @Nullable Base of(@Nullable Url url) {
        if (url == null || !url.isAbsolute()) {
            return null;
        }
        Matcher parts = PARTS.matcher(url.encoded());
        return parts.matches() ? new Base(parts) : null;
    }

    /**
     * Returns a relative address resolved against {@code base}, or {@code null} if there is no base. Other addresses
     * are returned unchanged, so that resolution does not turn an unsafe address into a safe one.
     */
    public static @Nullable Url absolute(Url url, @Nullable Base base) {
        if (url.isAbsolute() || !url.displayable()) {
            return url;
        }
        return base == null ? null : Url.of(base.resolve(url.encoded()));
    }

    /** Returns the absolute address of the element with an id. */
    public String fragment(String id) {
        return origin + path + query + "#" + id;
    }

    private String resolve(String reference) {
        if (reference.startsWith("#")) {
            return origin + path + query + reference;
        }
        if (reference.startsWith("?")) {
            return origin + path + reference;
        }
        int end = endOfPath(reference);
        String target = reference.substring(0, end);
        String whole = target.startsWith("/") ? target : path.substring(0, path.lastIndexOf('/') + 1) + target;
        return origin + withoutDots(whole) + reference.substring(end);
    }

    private static int endOfPath(String reference) {
        int end = 0;
        while (end < reference.length() && "?#".indexOf(reference.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns {@code path} without {@code .} and {@code ..} segments. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        String last = segments[segments.length - 1];
        String slash = !kept.isEmpty() && (last.equals(".") || last.equals("..")) ? "/" : "";
        return "/" + String.join("/", kept) + slash;
    }
}
