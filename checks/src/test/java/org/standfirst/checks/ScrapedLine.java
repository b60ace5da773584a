package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an article page's text, and what it is there: told by its pattern and by what stands before it. */
record ScrapedLine(Kind kind, String text) {
    private static final Pattern CRUMB_END = Pattern.compile(" ?[»›] ?| [>/|] ");
    private static final int LONGEST_HEADING = 100;
    private static final Set<Kind> TOP = Set.of(Kind.HEADLINE, Kind.BYLINE, Kind.DATE);
    private static final Set<Kind> FOOT =
            Set.of(Kind.COMMENT_COUNT, Kind.RELATED_HEADING, Kind.RELATED, Kind.RELATED_DATE);
    private static final Set<Kind> END = Set.of(Kind.RESPOND, Kind.NOTICE);

    /** What a line is, with the pattern that tells it; in the pattern's group is the text that matters. */
    enum Kind {
        SECTION,
        HEADLINE,
        BYLINE("by (.+)"),
        DATE("(\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d\\d-\\d\\d)"),
        PARAGRAPH,
        HEADING,
        CAPTION,
        CREDIT("(?:photo|image|picture)(?: credit)? ?: ?(.+)"),
        READ_ALSO("(?:read (?:also|more|next)|also read|see also) ?: ?(.+)"),
        COMMENT_COUNT("(\\d+|no) comments?"),
        RELATED_HEADING("(you (?:may|might) also like):?"),
        RELATED,
        RELATED_DATE(DATE.pattern.pattern()),
        RESPOND("(leave a (?:comment|reply))"),
        NOTICE;

        private final Pattern pattern;

        Kind() {
            this("(?!)()");
        }

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    /** Returns the lines of a page's text that have something on them, in order. */
    static List<ScrapedLine> of(String page) {
        List<String> texts = page.replace("\uFEFF", "")
                .lines()
                .map(line -> line.replaceAll("[\\s\\h]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        int headline = CRUMB_END.matcher(texts.get(0)).find() ? 1 : 0;
        List<ScrapedLine> lines = new ArrayList<>(sections(texts.get(0), texts.get(headline)));
        lines.add(new ScrapedLine(Kind.HEADLINE, texts.get(headline)));
        texts.subList(headline + 1, texts.size()).forEach(text -> add(text, lines));
        return List.copyOf(lines);
    }

    /** Returns the sections of a breadcrumb, which begins at home and ends with the headline, or with how that begins. */
    private static List<ScrapedLine> sections(String breadcrumb, String headline) {
        boolean whole = breadcrumb.endsWith(headline);
        String trail = whole ? breadcrumb.substring(0, breadcrumb.length() - headline.length()) : breadcrumb;
        List<String> names = List.of(CRUMB_END.split(trail));
        return names.subList(0, whole ? names.size() : names.size() - 1).stream()
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("home"))
                .map(name -> new ScrapedLine(Kind.SECTION, name))
                .toList();
    }

    private static void add(String text, List<ScrapedLine> lines) {
        int last = lines.size() - 1;
        ScrapedLine before = lines.get(last);
        ScrapedLine line = after(before.kind, text);
        if (line.kind == Kind.CREDIT && (before.kind == Kind.PARAGRAPH || before.kind == Kind.HEADING)) {
            lines.set(last, new ScrapedLine(Kind.CAPTION, before.text));
        }
        lines.add(line);
    }

    private static ScrapedLine after(Kind before, String text) {
        if (END.contains(before)) {
            return new ScrapedLine(Kind.NOTICE, text);
        }
        if (FOOT.contains(before)) {
            return firstOf(List.of(Kind.RELATED_HEADING, Kind.RELATED_DATE, Kind.RESPOND), Kind.RELATED, text);
        }
        List<Kind> kinds = new ArrayList<>(
                List.of(Kind.CREDIT, Kind.READ_ALSO, Kind.COMMENT_COUNT, Kind.RELATED_HEADING, Kind.RESPOND));
        if (TOP.contains(before)) {
            kinds.add(Kind.BYLINE);
            kinds.add(Kind.DATE);
        }
        return firstOf(kinds, sentence(text) ? Kind.PARAGRAPH : Kind.HEADING, text);
    }

    private static boolean sentence(String text) {
        return text.length() > LONGEST_HEADING || !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Returns {@code text} as the first of {@code kinds} whose pattern it has, or else as {@code other}. */
    private static ScrapedLine firstOf(List<Kind> kinds, Kind other, String text) {
        for (Kind kind : kinds) {
            Matcher matcher = kind.pattern.matcher(text);
            if (matcher.matches()) {
                return new ScrapedLine(kind, matcher.group(1));
            }
        }
        return new ScrapedLine(other, text);
    }
}
