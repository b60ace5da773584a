package org.standfirst.ingest.blog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.source.Reading;

/**
 * Replaces the built-in shortcodes of WordPress by HTML. Other shortcodes are reported, and the content in them is
 * kept.
 */
final class Shortcodes {
    private static final Pattern CODE = Pattern.compile(
            "\\[(?<end>/)?(?<name>[a-zA-Z][\\w-]{0,60})(?<attributes>(?:\\s[^\\[\\]<>]{0,2000})?)(?<empty>/)?\\]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|&#8221;(.*?)&#8221;|([^\\s\"']+))");
    private static final Pattern CAPTION = Pattern.compile("\\[(?:wp_)?caption([^\\]]*)\\]");
    private static final Pattern CAPTION_END = Pattern.compile("\\[/(?:wp_)?caption\\]");
    private static final Pattern IMAGE = Pattern.compile("(?is)(?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?");
    private static final Set<String> PLAYERS = Set.of("video", "audio");
    private static final Set<String> BUILT_IN =
            Set.of("embed", "video", "audio", "gallery", "playlist", "caption", "wp_caption");
    private static final Set<String> TEXT_IN_BRACKETS = Set.of("sic", "ed", "update", "laughs", "applause");

    private final Function<String, @Nullable String> attachments;
    private final Reading reading;

    /**
     * Creates a reader of the shortcodes in one body.
     *
     * @param attachments returns the HTML of an image by its number in WordPress
     */
    Shortcodes(Function<String, @Nullable String> attachments, Reading reading) {
        this.attachments = attachments;
        this.reading = reading;
    }

    String replaced(String body) {
        if (body.indexOf('[') < 0) {
            return body;
        }
        String captioned = body.contains("caption") ? captioned(body) : body;
        StringBuilder html = new StringBuilder(captioned.length());
        Matcher code = CODE.matcher(captioned);
        Set<String> ends = ends(captioned);
        int at = 0;
        while (code.find(at)) {
            html.append(captioned, at, code.start());
            at = code.end();
            String name = code.group("name").toLowerCase(Locale.ROOT);
            if (isEscaped(captioned, code, name)) {
                html.setLength(html.length() - 1);
                html.append(code.group());
                at++;
                continue;
            }
            String content = content(captioned, at, name, ends);
            String replacement = replacement(code, name, content, ends.contains(name));
            if (replacement == null) {
                html.append(code.group());
            } else {
                html.append(replacement);
                at += takesContent(name) && content != null ? content.length() + name.length() + 3 : 0;
            }
        }
        return html.append(captioned, at, captioned.length()).toString();
    }

    /** Returns whether a shortcode is in further brackets, which WordPress removes: {@code [[gallery]]} is text. */
    private static boolean isEscaped(String body, Matcher code, String name) {
        return body.startsWith("[[", code.start() - 1)
                && body.startsWith("]]", code.end() - 1)
                && (BUILT_IN.contains(name) || code.group("attributes").indexOf('=') > 0);
    }

    /** Replaces the captions that have an end tag. */
    private String captioned(String body) {
        StringBuilder html = new StringBuilder(body.length());
        Matcher start = CAPTION.matcher(body);
        Matcher end = CAPTION_END.matcher(body);
        int at = 0;
        while (start.find(at) && end.find(start.end())) {
            html.append(body, at, start.start());
            html.append(caption(start.group(1), body.substring(start.end(), end.start())));
            at = end.end();
        }
        return html.append(body, at, body.length()).toString();
    }

    private String caption(String settings, String content) {
        Map<String, String> attributes = attributes(settings);
        Matcher image = IMAGE.matcher(content);
        String align = attributes.getOrDefault("align", "");
        String start = "<figure class=\"wp-caption " + Entities.escape(align) + "\">";
        String old = attributes.get("caption");
        boolean found = image.find();
        String picture = found ? image.group() : "";
        String rest = found ? content.substring(0, image.start()) + content.substring(image.end()) : content;
        String words = old == null ? rest : old + " " + rest;
        return start + picture + "<figcaption>" + words.trim() + "</figcaption></figure>";
    }

    private static Set<String> ends(String body) {
        Set<String> ends = new HashSet<>();
        Matcher code = CODE.matcher(body);
        while (code.find()) {
            if (code.group("end") != null) {
                ends.add(code.group("name").toLowerCase(Locale.ROOT));
            }
        }
        return ends;
    }

    private static @Nullable String content(String body, int start, String name, Set<String> ends) {
        int end = ends.contains(name) && takesContent(name) ? body.indexOf("[/" + name + "]", start) : -1;
        return end < 0 ? null : body.substring(start, end);
    }

    private static boolean takesContent(String name) {
        return name.equals("embed") || PLAYERS.contains(name);
    }

    /**
     * Returns the HTML of a shortcode, or {@code null} if it is ordinary text in brackets.
     *
     * @param hasEnd whether the body has an end tag of this name
     */
    private @Nullable String replacement(Matcher code, String name, @Nullable String content, boolean hasEnd) {
        Map<String, String> attributes = attributes(code.group("attributes"));
        boolean ends = code.group("end") != null;
        return switch (name) {
            case "embed" -> ends ? "" : embed(content == null ? attributes.getOrDefault("src", "") : content.trim());
            case "video", "audio" -> ends ? "" : player(name, attributes, content);
            case "gallery" -> gallery(code.group(), attributes);
            case "caption", "wp_caption" -> "";
            default -> unknown(code, name, hasEnd || !attributes.isEmpty());
        };
    }

    /** Returns an address on a line of its own, which is read as an embed. */
    private static String embed(String address) {
        return "\n\n" + Entities.escape(address) + "\n\n";
    }

    private @Nullable String unknown(Matcher code, String name, boolean known) {
        boolean sure = known || name.indexOf('_') > 0 || code.group("empty") != null;
        if (!sure || TEXT_IN_BRACKETS.contains(name)) {
            return null;
        }
        reading.leaveOut(code.group(), "is a shortcode that only its plugin can read");
        return "";
    }

    private String gallery(String code, Map<String, String> attributes) {
        List<String> images = new ArrayList<>();
        for (String id : attributes
                .getOrDefault("ids", attributes.getOrDefault("include", ""))
                .split("[,\\s]+")) {
            String image = id.isEmpty() ? null : attachments.apply(id);
            if (image != null) {
                images.add(image);
            } else {
                reading.leaveOut(code, "is a gallery with the image " + id + ", which is not in the source");
            }
        }
        return images.isEmpty() ? "" : "<figure class=\"gallery\">" + String.join("", images) + "</figure>";
    }

    private static String player(String name, Map<String, String> attributes, @Nullable String content) {
        StringBuilder html = new StringBuilder("<" + name);
        attribute(html, "poster", attributes.get("poster"));
        attribute(html, "width", attributes.get("width"));
        attribute(html, "height", attributes.get("height"));
        html.append('>');
        for (String type :
                List.of("src", "mp4", "m4v", "webm", "ogv", "mov", "wmv", "flv", "mp3", "m4a", "ogg", "wav", "wma")) {
            if (attributes.containsKey(type)) {
                html.append("<source");
                attribute(html, "src", attributes.get(type));
                html.append('>');
            }
        }
        return html.append(content == null ? "" : content)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    private static void attribute(StringBuilder html, String name, @Nullable String value) {
        if (value != null) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Entities.escape(value))
                    .append('"');
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            for (int i = 2; i <= 5; i++) {
                if (attribute.group(i) != null) {
                    attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(i));
                }
            }
        }
        return attributes;
    }
}
