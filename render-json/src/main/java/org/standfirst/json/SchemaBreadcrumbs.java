package org.standfirst.json;

import static org.standfirst.json.SchemaNames.*;

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
        List<Crumb> crumbs = crumbs(page);
        if (crumbs.size() > 1) {
            json.object(SchemaTypes.BREADCRUMB_LIST, "breadcrumbs");
            json.numbered(ITEM_LIST_ELEMENT, crumbs, SchemaBreadcrumbs::crumb).end();
        }
    }

    private static List<Crumb> crumbs(Page page) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(page.publication().name(), page.publication().url()));
        for (Section section : page.article().topics().sections()) {
            crumbs.add(new Crumb(section.name(), section.url()));
        }
        // every item but the last must have an address
        crumbs.removeIf(crumb -> crumb.url == null || !crumb.url.webAddress());
        crumbs.add(new Crumb(page.article().headlines().headline(), null));
        crumbs.removeIf(crumb -> crumb.name.isBlank());
        return crumbs;
    }

    private static void crumb(Crumb crumb, int number, SchemaWriter json) {
        json.object(SchemaTypes.LIST_ITEM).count(POSITION, number);
        json.text(NAME, crumb.name).url(ITEM, crumb.url).end();
    }

    private record Crumb(String name, @Nullable Url url) {}
}
