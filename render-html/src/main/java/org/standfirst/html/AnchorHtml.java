package org.standfirst.html;

import java.util.List;
import org.standfirst.address.Base;

/** The attributes that name an element of the page, or refer to one. Where the output leaves the page there are none. */
final class AnchorHtml {
    private static final byte[] ID = ElementWriter.attributeStart("id");

    private AnchorHtml() {}

    static void id(Anchor anchor, HtmlWriter html) {
        reference(ID, anchor, html);
    }

    /** Writes an attribute that begins with {@code start}, and refers to an anchor. */
    static void reference(byte[] start, Anchor anchor, HtmlWriter html) {
        if (html.profile().onPage()) {
            html.start(start);
            write(anchor, html);
            html.end();
        }
    }

    /** Writes an attribute that begins with {@code start}, and refers to each anchor. */
    static void references(byte[] start, List<Anchor> anchors, HtmlWriter html) {
        if (!html.profile().onPage()) {
            return;
        }
        html.start(start);
        String separator = "";
        for (Anchor anchor : anchors) {
            write(anchor, html.text(separator));
            separator = " ";
        }
        html.end();
    }

    /** Opens a link to another element; without a link if the output leaves the page, and its address is not known. */
    static void link(Role role, Anchor target, HtmlWriter html) {
        if (html.profile().onPage()) {
            html.open(role).start(UrlAttribute.HREF.start).text("#");
            write(target, html);
            html.end();
            return;
        }
        Base base = html.base();
        if (base == null) {
            html.open(Role.NAME);
        } else {
            html.open(role).start(UrlAttribute.HREF.start);
            html.text(base.fragment(html.options().idPrefix() + target)).end();
        }
    }

    private static void write(Anchor anchor, HtmlWriter html) {
        html.text(html.options().idPrefix());
        anchor.write(html.out());
    }
}
