package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Page;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.internal.Blank;

/**
 * Writes the breadcrumb: the home page of the publication, the sections, and the article, which has no address there.
 */
final class SchemaBreadcrumbs {
    private static final String NO_ADDRESS = "has no absolute address, which a breadcrumb requires";

    private SchemaBreadcrumbs() {}

    /** Writes the breadcrumb; nothing if it has fewer than two items. */
    static void write(Page page, SchemaWriter json) {
        List<Crumb> crumbs = crumbs(page, json);
        if (crumbs.size() > 1) {
            json.object(SchemaTypes.BREADCRUMB_LIST, "breadcrumbs");
            json.list(ITEM_LIST_ELEMENT, "article.topics.sections", crumbs, SchemaBreadcrumbs::crumb)
                    .end();
        }
    }

    private static List<Crumb> crumbs(Page page, SchemaWriter json) {
        List<Crumb> crumbs = new ArrayList<>();
        if (!add(page.publication().name(), page.publication().url(), crumbs)) {
            json.reportOmission("publication", page.publication().name(), NO_ADDRESS);
        }
        List<Section> sections = page.article().topics().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (!add(section.name(), section.url(), crumbs)) {
                json.reportOmission("article.topics.sections[" + i + ']', section.name(), NO_ADDRESS);
            }
        }
        String headline = page.article().headlines().headline();
        if (!Blank.is(headline)) {
            crumbs.add(new Crumb(headline, null, crumbs.size() + 1));
        }
        return crumbs;
    }

    /** Adds a crumb, unless its name is blank. Returns false if it has a name but no absolute address. */
    private static boolean add(String name, @Nullable Url url, List<Crumb> crumbs) {
        if (Blank.is(name)) {
            return true;
        }
        if (url == null || !url.isAbsolute()) {
            return false;
        }
        crumbs.add(new Crumb(name, url, crumbs.size() + 1));
        return true;
    }

    private static void crumb(Crumb crumb, SchemaWriter json) {
        json.object(SchemaTypes.LIST_ITEM).count(POSITION, crumb.number);
        json.text(NAME, crumb.name).url(ITEM, crumb.url).end();
    }

    private record Crumb(String name, @Nullable Url url, int number) {}
}
