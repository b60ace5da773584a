package org.standfirst.ingest.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Section;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;

/**
 * The categories and tags of a post. The first category and its ancestors are the breadcrumb; the others are
 * further sections.
 */
final class Terms {
    private static final int MAX_NAME = 100;

    private final ArticleFacts facts;
    private final Reading reading;
    private boolean hasBreadcrumb;

    Terms(ArticleFacts facts, Reading reading) {
        this.facts = facts;
        this.reading = reading;
    }

    /** Adds a category with its ancestors, the topmost first. */
    void category(String path, List<Section> breadcrumb) {
        if (breadcrumb.isEmpty()) {
            return;
        }
        if (hasBreadcrumb) {
            facts.article().addFurtherSection(breadcrumb.get(breadcrumb.size() - 1));
        } else {
            facts.sections(path, breadcrumb);
            hasBreadcrumb = true;
        }
    }

    /** Returns a section. A section without a valid name is reported, and the result is {@code null}. */
    @Nullable
    Section section(String path, String name, String url, String id) {
        String line = facts.line(path, PlainText.of(name), MAX_NAME);
        if (line == null) {
            return null;
        }
        Section section = Section.of(line).withId(CleanText.isId(id) ? id : null);
        return url.isBlank() ? section : section.withUrl(reading.addresses().web(url));
    }

    /** Adds a tag. */
    void tag(String path, String name) {
        facts.keyword(path, PlainText.of(name));
    }
}
