package org.standfirst.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.standfirst.checks.ScrapedLine.Kind;

/** A visible line of a page, with its kind, which depends on its element. */
record PrintedLine(Kind kind, String text) {
    private static final Map<Kind, String> ELEMENTS = Map.ofEntries(
            Map.entry(Kind.SECTION, ".sf-breadcrumb-item"),
            Map.entry(Kind.HEADLINE, ".sf-headline"),
            Map.entry(Kind.BYLINE, ".sf-byline"),
            Map.entry(Kind.PARAGRAPH, ".sf-body > p"),
            Map.entry(Kind.HEADING, ".sf-body > .sf-heading"),
            Map.entry(Kind.CAPTION, ".sf-body .sf-caption-text"),
            Map.entry(Kind.CREDIT, ".sf-body .sf-photo-credit"),
            Map.entry(Kind.READ_ALSO, ".sf-read-also-item:has(a[href])"),
            Map.entry(Kind.COMMENT_COUNT, ".sf-comment-count"),
            Map.entry(Kind.RELATED_HEADING, ".sf-related-heading"),
            Map.entry(Kind.RELATED, ".sf-related-link[href]"),
            Map.entry(Kind.COMMENT_AUTHOR, ".sf-comment-author-name"),
            Map.entry(Kind.COMMENT, ".sf-comment-text > p"),
            Map.entry(Kind.RESPOND, ".sf-respond-heading"),
            Map.entry(Kind.NOTICE, ".sf-form-notice:has(a[href])"));

    /** Returns the lines of rendered HTML, from top to bottom. */
    static List<PrintedLine> of(String html) {
        return Jsoup.parse(html).select(String.join(", ", ELEMENTS.values())).stream()
                .map(element -> new PrintedLine(kindOf(element), element.text()))
                .toList();
    }

    private static Kind kindOf(Element element) {
        return ELEMENTS.entrySet().stream()
                .filter(entry -> element.is(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the lines that our page must show for a text with {@code lines}, from top to bottom. Lines below the
     * article are in the order of our page.
     */
    static List<PrintedLine> expected(List<ScrapedLine> lines) {
        Stream<PrintedLine> home = Stream.of(new PrintedLine(Kind.SECTION, "Home"));
        return Stream.concat(
                        home,
                        lines.stream()
                                .sorted(Comparator.comparing(PrintedLine::stage))
                                .flatMap(PrintedLine::expected))
                .toList();
    }

    private static int stage(ScrapedLine line) {
        return switch (line.kind()) {
            case SECTION, HEADLINE, BYLINE, DATE -> 0;
            case COMMENT_COUNT -> 1;
            case RELATED_HEADING, RELATED, RELATED_DATE -> 3;
            case COMMENT_AUTHOR, COMMENT_DATE, COMMENT, REPLY -> 4;
            case RESPOND, NOTICE -> 5;
            default -> 2;
        };
    }

    private static Stream<PrintedLine> expected(ScrapedLine line) {
        String text = line.text();
        return switch (line.kind()) {
            case BYLINE -> Stream.of(new PrintedLine(line.kind(), "By " + text));
            case CREDIT -> Stream.of(new PrintedLine(line.kind(), "Photo: " + text));
            case READ_ALSO -> Stream.of(new PrintedLine(line.kind(), "Read more: " + text));
            case COMMENT_COUNT -> Stream.of(new PrintedLine(line.kind(), count(text)));
            case RELATED_HEADING -> Stream.of(new PrintedLine(line.kind(), "You may also like"));
            case RESPOND -> Stream.of(new PrintedLine(line.kind(), "Leave a comment"));
            case DATE, RELATED_DATE, COMMENT_DATE -> Stream.empty(); // printed in another format
            case REPLY -> Stream.empty(); // replies are disabled
            default -> Stream.of(new PrintedLine(line.kind(), text));
        };
    }

    private static String count(String number) {
        return switch (number.toLowerCase(Locale.ROOT)) {
            case "no", "0" -> "No comments yet";
            case "1" -> "1 comment";
            default -> number + " comments";
        };
    }
}
