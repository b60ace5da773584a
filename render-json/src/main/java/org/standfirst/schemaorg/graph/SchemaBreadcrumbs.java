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
        add(page.publication().name(), page.publication().url(), "publication", crumbs, json);
        List<Section> sections = page.article().topics().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            add(section.name(), section.url(), "article.topics.sections[" + i + ']', crumbs, json);
        }
        String headline = page.article().headlines().headline();
        if (!Blank.is(headline)) {
            crumbs.add(new Crumb(headline, null, crumbs.size() + 1));
        }
        return crumbs;
    }

    /** Adds a crumb if it has a name and an absolute address, which all crumbs but the last one must have. */
    private static void add(String name, @Nullable Url url, String path, List<Crumb> crumbs, SchemaWriter json) {
        if (Blank.is(name)) {
            return;
        }
        if (url != null && url.isAbsolute()) {
            crumbs.add(new Crumb(name, url, crumbs.size() + 1));
        } else {
            json.reportOmission(path, name, "has no absolute address, which a breadcrumb requires");
        }
    }

    private static void crumb(Crumb crumb, SchemaWriter json) {
        json.object(SchemaTypes.LIST_ITEM).count(POSITION, crumb.number);
        json.text(NAME, crumb.name).url(ITEM, crumb.url).end();
    }

    private record Crumb(String name, @Nullable Url url, int number) {}
}
