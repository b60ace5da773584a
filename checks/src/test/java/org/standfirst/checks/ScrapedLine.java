package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the text of an article's page, with its kind, which depends on its pattern and the previous line. */
record ScrapedLine(Kind kind, String text) {
    private static final Pattern CRUMB_END = Pattern.compile(" ?[»›→] ?| [>/|] ");
    private static final String HOME = "home";
    private static final int MAX_HEADING = 100;
    private static final Set<Kind> TOP = Set.of(Kind.HEADLINE, Kind.BYLINE, Kind.DATE);
    private static final Set<Kind> LIST = Set.of(Kind.RELATED_HEADING, Kind.RELATED, Kind.RELATED_DATE);
    private static final Set<Kind> END = Set.of(Kind.RESPOND, Kind.NOTICE);
    private static final Pattern NAME_AND_DATE = Pattern.compile(
            "(.+?)(?:,| [|·–—-])?(?: (?:published|posted)(?: on)?:?)? (" + Kind.DAY + Kind.TIME + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Kind> COMMENTS = Set.of(Kind.COMMENT_AUTHOR, Kind.COMMENT_DATE, Kind.COMMENT, Kind.REPLY);

    /** The kind of a line, with its pattern, whose group contains the relevant text. */
    enum Kind {
        SECTION,
        HEADLINE,
        BYLINE("(?:written )?by:? (.+)"),
        DATE("(?:(?:published|posted)(?: on)? ?:? ?)?(" + Kind.DAY + ")" + Kind.TIME),
        PARAGRAPH,
        HEADING,
        CAPTION,
        CREDIT("\\(?(?:photo|image|picture)(?:(?: credit)? ?[:|–—] ?| by (?=[^.!?]{1,100}$))(.+?)\\)?"),
        READ_ALSO("(?:read (?:also|more|next)|also read|see also) ?[:|–—] ?(.+)"),
        COMMENT_COUNT("(\\d+(?:,\\d{3})*|no) comments?"),
        RELATED_HEADING("(you (?:may|might) also (?:like|enjoy)|related (?:articles|posts|stories)):?"),
        RELATED,
        RELATED_DATE(DATE.pattern.pattern()),
        COMMENT_AUTHOR("(.+) says:"),
        COMMENT_DATE(DATE.pattern.pattern()),
        COMMENT,
        REPLY("(reply)"),
        RESPOND("((?:leave|post|add|write) a (?:comment|reply))(?: cancel reply)?"),
        NOTICE;

        private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
        private static final String DAY =
                "(?:" + MONTH + " \\d{1,2}, \\d{4}|\\d{1,2} " + MONTH + " \\d{4}|\\d{4}-\\d\\d-\\d\\d)";
        private static final String TIME = "(?:(?:,| at| [–-]) \\d{1,2}:\\d\\d(?: ?[ap]m)?)?"; // optional

        private final Pattern pattern;

        Kind() {
            this("(?!)()");
        }

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    /**
     * Returns the names in a byline or credit. In a credit, the name before the comma is the photographer, which is the
     * first name.
     */
    List<String> names() {
        if (kind == Kind.BYLINE) {
            return List.of(text.split("(?i),? and |, "));
        }
        int comma = text.indexOf(", ");
        List<String> names = new ArrayList<>(comma < 0 ? List.of() : List.of(text.substring(0, comma)));
        names.addAll(List.of(text.substring(comma < 0 ? 0 : comma + 2).split(" / ")));
        return names;
    }

    /** Returns the lines of a page's text that are not blank, in order. */
    static List<ScrapedLine> of(String page) {
        List<String> texts = page.replace("\uFEFF", "")
                .lines()
                .map(line -> line.replaceAll("[\\s\\h]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        int headline = isBreadcrumb(texts) ? 1 : 0;
        List<ScrapedLine> lines = new ArrayList<>(sections(texts.get(0), texts.get(headline)));
        lines.add(new ScrapedLine(Kind.HEADLINE, texts.get(headline)));
        texts.subList(headline + 1, texts.size()).forEach(text -> add(text, lines));
        return List.copyOf(lines);
    }

    /** Returns whether the first line is a breadcrumb to the second, which is then the headline. */
    private static boolean isBreadcrumb(List<String> texts) {
        String first = texts.get(0);
        return texts.size() > 1
                && CRUMB_END.matcher(first).find()
                && (first.regionMatches(true, 0, HOME, 0, HOME.length()) || first.endsWith(texts.get(1)));
    }

    /**
     * Returns the sections of a breadcrumb, which starts with the home page and ends with the headline or its
     * beginning.
     */
    private static List<ScrapedLine> sections(String breadcrumb, String headline) {
        boolean whole = breadcrumb.endsWith(headline);
        String trail = whole ? breadcrumb.substring(0, breadcrumb.length() - headline.length()) : breadcrumb;
        List<String> names = List.of(CRUMB_END.split(trail));
        return names.subList(0, whole ? names.size() : names.size() - 1).stream()
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(HOME))
                .map(name -> new ScrapedLine(Kind.SECTION, name))
                .toList();
    }

    private static void add(String text, List<ScrapedLine> lines) {
        int last = lines.size() - 1;
        ScrapedLine before = lines.get(last);
        Matcher dated = NAME_AND_DATE.matcher(text);
        if (startsWithAName(text, before.kind) && dated.matches()) {
            add(dated.group(1), lines);
            add(dated.group(2), lines);
            return;
        }
        ScrapedLine line = after(before.kind, text);
        if (line.kind == Kind.CREDIT && (before.kind == Kind.PARAGRAPH || before.kind == Kind.HEADING)) {
            lines.set(last, new ScrapedLine(Kind.CAPTION, before.text));
        }
        if (line.kind == Kind.COMMENT_DATE && before.kind == Kind.COMMENT) {
            lines.set(last, new ScrapedLine(Kind.COMMENT_AUTHOR, before.text));
        }
        lines.add(line);
    }

    private static boolean startsWithAName(String text, Kind before) {
        return TOP.contains(before) && Kind.BYLINE.pattern.matcher(text).matches() || inComments(before);
    }

    private static boolean inComments(Kind before) {
        return before == Kind.COMMENT_COUNT || COMMENTS.contains(before);
    }

    private static ScrapedLine after(Kind before, String text) {
        if (END.contains(before)) {
            return new ScrapedLine(Kind.NOTICE, text);
        }
        if (LIST.contains(before)) {
            return firstOf(
                    List.of(Kind.RELATED_HEADING, Kind.RELATED_DATE, Kind.COMMENT_COUNT, Kind.RESPOND),
                    Kind.RELATED,
                    text);
        }
        if (inComments(before)) {
            return firstOf(
                    List.of(Kind.RELATED_HEADING, Kind.RESPOND, Kind.COMMENT_AUTHOR, Kind.COMMENT_DATE, Kind.REPLY),
                    Kind.COMMENT,
                    text);
        }
        List<Kind> kinds = new ArrayList<>(
                List.of(Kind.CREDIT, Kind.READ_ALSO, Kind.COMMENT_COUNT, Kind.RELATED_HEADING, Kind.RESPOND));
        if (TOP.contains(before)) {
            kinds.add(Kind.BYLINE);
            kinds.add(Kind.DATE);
        }
        return firstOf(kinds, isSentence(text) ? Kind.PARAGRAPH : Kind.HEADING, text);
    }

    private static boolean isSentence(String text) {
        return text.length() > MAX_HEADING || !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Returns a line of the first of {@code kinds} whose pattern matches, or of {@code other}. */
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
