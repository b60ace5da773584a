package org.standfirst.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Permalinks;
import org.standfirst.ingest.text.Tags;

/** Finds the headline of an article in the headings and in the title of its page. */
final class PageHeadline {
    private static final Set<String> SECTIONS = Set.of("article", "main");

    /** Elements in an article whose headings are not its headline. */
    private static final Set<String> OTHERS = Set.of("article", "main", "nav", "aside", "footer");

    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " · ");

    private final String site;

    /**
     * Creates a finder.
     *
     * @param site the name of the site, which is no headline; empty if it is not known
     */
    PageHeadline(String site) {
        this.site = CleanText.line(site);
    }

    /**
     * Returns the only visible heading of level 1 in the article; empty if there is none, or if there are several. The
     * article is the {@code article} or {@code main} element around its body, or else the body. If it has no such
     * heading, the heading of the {@code main} element around the article is returned.
     */
    String heading(List<Element> body) {
        Set<Element> scopes = scopes(body, "article, main");
        List<String> headings = headings(scopes);
        if (headings.isEmpty()) {
            Set<Element> around = scopes(body, "main");
            around.removeAll(scopes);
            headings = headings(around);
        }
        return headings.size() == 1 ? headings.get(0) : "";
    }

    private static Set<Element> scopes(List<Element> body, String selector) {
        Set<Element> scopes = new LinkedHashSet<>();
        for (Element element : body) {
            Element section = element.closest(selector);
            scopes.add(section == null ? element : section);
        }
        return scopes;
    }

    private List<String> headings(Set<Element> scopes) {
        List<String> headings = new ArrayList<>();
        scopes.stream().filter(scope -> scope.closest("nav, aside") == null).forEach(scope -> collect(scope, headings));
        return headings;
    }

    /**
     * Returns the title of a page without the name of the site at its end: the only visible heading of level 1 outside
     * of articles and headers, if the title consists of this heading and a further part; or else the title without the
     * stated name of the site.
     */
    String title(Document page) {
        String title = page.title();
        List<String> headings = headings(Set.of(page.body()));
        if (headings.size() == 1 && isTitleOf(headings.get(0), title)) {
            return headings.get(0);
        }
        return withoutSite(title);
    }

    private void collect(Element scope, List<String> headings) {
        boolean section = SECTIONS.contains(scope.normalName());
        scope.filter((node, depth) -> {
            if (!(node instanceof Element element) || element == scope) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            boolean header = !section && name.equals("header"); // the header of the page
            if (header || OTHERS.contains(name) || Tags.isIgnored(element) || Tags.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!name.equals("h1")) {
                return FilterResult.CONTINUE;
            }
            String text = text(element);
            if (!text.isEmpty() && !text.equalsIgnoreCase(site)) {
                headings.add(text);
            }
            return FilterResult.SKIP_ENTIRELY;
        });
    }

    /** Returns the visible text of a heading as one line, without its links to itself. */
    static String text(Element heading) {
        Element copy = heading.clone();
        copy.children().stream()
                .flatMap(Element::stream)
                .filter(each -> Tags.isHidden(each) || Permalinks.is(each))
                .toList()
                .forEach(Element::empty);
        return CleanText.line(copy.text());
    }

    /** Returns whether a title consists of a headline and a further part, such as the name of the site. */
    static boolean isTitleOf(String headline, String title) {
        return title.startsWith(headline)
                && SEPARATORS.stream().anyMatch(each -> title.startsWith(each, headline.length()));
    }

    private String withoutSite(String title) {
        int end = title.length() - site.length();
        if (!site.isEmpty() && end > 0 && title.regionMatches(true, end, site, 0, site.length())) {
            for (String separator : SEPARATORS) {
                if (title.startsWith(separator, end - separator.length())) {
                    return title.substring(0, end - separator.length());
                }
            }
        }
        return title;
    }
}
