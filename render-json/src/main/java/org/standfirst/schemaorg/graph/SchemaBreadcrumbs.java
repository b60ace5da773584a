package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Page;
import org.standfirst.Section;
import org.standfirst.Url;

/** The way from the publication's home page through its sections to the article, which is named last, without address. */
final class SchemaBreadcrumbs {
    private SchemaBreadcrumbs() {}

    /** Writes the breadcrumb; nothing if it leads nowhere but to the article. */
    static void write(Page page, SchemaWriter json) {
        List<Crumb> crumbs = crumbs(page, json);
        if (crumbs.size() > 1) {
            json.object(SchemaTypes.BREADCRUMB_LIST, "breadcrumbs");
            json.numbered(ITEM_LIST_ELEMENT, crumbs, SchemaBreadcrumbs::crumb).end();
        }
    }

    private static List<Crumb> crumbs(Page page, SchemaWriter json) {
        List<Crumb> crumbs = new ArrayList<>();
        add(page.publication().name(), page.publication().url(), crumbs, json);
        for (Section section : page.article().topics().sections()) {
            add(section.name(), section.url(), crumbs, json);
        }
        if (!page.article().headlines().headline().isBlank()) {
            crumbs.add(new Crumb(page.article().headlines().headline(), null));
        }
        return crumbs;
    }

    /** Adds a crumb on the way, if it has the address that all but the last must have. */
    private static void add(String name, @Nullable Url url, List<Crumb> crumbs, SchemaWriter json) {
        if (name.isBlank()) {
            return;
        }
        if (url != null && url.isAbsolute()) {
            crumbs.add(new Crumb(name, url));
        } else {
            json.leftOut(ITEM_LIST_ELEMENT, name);
        }
    }

    private static void crumb(Crumb crumb, int number, SchemaWriter json) {
        json.object(SchemaTypes.LIST_ITEM).count(POSITION, number);
        json.text(NAME, crumb.name).url(ITEM, crumb.url).end();
    }

    private record Crumb(String name, @Nullable Url url) {}
}
