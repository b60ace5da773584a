package org.standfirst.html;

import org.standfirst.Url;
import org.standfirst.body.Link;

/** The opening tag of a link, as the policy for links has it. */
final class LinkHtml {
    private LinkHtml() {}

    /** Opens a link if it may be followed, and returns whether it did; else its text stands there without. */
    static boolean open(Role role, Url url, Link.Kind kind, HtmlWriter html) {
        return open(role, html.setup().links().decide(new Link(url, kind)), html);
    }

    static boolean open(Role role, LinkPolicy.Decision decision, HtmlWriter html) {
        if (!html.follows(decision.url())) {
            return false;
        }
        html.open(role).url(UrlAttribute.HREF, decision.url());
        html.attributeIfPresent(Attribute.REL, decision.relText());
        if (decision.newTab()) {
            html.attribute(Attribute.TARGET, "_blank");
        }
        return true;
    }
}
