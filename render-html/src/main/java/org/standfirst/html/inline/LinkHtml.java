package org.standfirst.html.inline;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.LinkPolicy.Decision;
import org.standfirst.html.LinkPolicy.Rel;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.LicenceName;

/** Writes links, with the attributes that the {@link org.standfirst.html.LinkPolicy} returns. */
public final class LinkHtml {
    /** The values of the {@code rel} attribute, indexed by a bit set of ordinals of {@link Rel}. */
    private static final String[] RELS = new String[1 << Rel.values().length];

    static {
        for (int bits = 0; bits < RELS.length; bits++) {
            RELS[bits] = rel(bits);
        }
    }

    private LinkHtml() {}

    /** Opens a link and returns true, or returns false if the address cannot be followed. */
    public static boolean open(Role role, Url url, Link.Kind kind, Rendering rendering) {
        return open(role, rendering.settings().links.decide(new Link(url, kind)), rendering);
    }

    static boolean open(Role role, Decision decision, Rendering rendering) {
        if (!rendering.canLink(decision.url())) {
            return false;
        }
        HtmlWriter html = rendering.html().open(role);
        Anchor target = rendering.anchors().target(decision.url());
        if (target == null) {
            html.url(UrlAttribute.HREF, decision.url());
        } else {
            rendering.anchors().href(target);
        }
        if (!decision.rel().isEmpty()) {
            html.attribute(Attribute.REL, rel(decision.rel()));
        }
        if (decision.newTab()) {
            html.attribute(Attribute.TARGET, "_blank");
        }
        return true;
    }

    /** Opens a link to a page of the publication, or {@code other} if the address cannot be followed. */
    public static HtmlWriter openOr(Role link, @Nullable Url url, Role other, HtmlWriter html) {
        return html.canLink(url) ? html.open(link).url(UrlAttribute.HREF, url) : html.open(other);
    }

    /** Writes a label if the link is paid, then the title as a link, or as text if the address cannot be followed. */
    public static void related(Role role, RelatedLink link, Rendering rendering) {
        HtmlWriter html = rendering.html();
        boolean paid = link.relation() == RelatedLink.Relation.PROMOTED;
        if (paid) {
            html.open(Role.PROMOTED)
                    .labelLanguage()
                    .label(Label.PROMOTED)
                    .close()
                    .text(" ");
        }
        if (open(role, link.url(), paid ? Link.Kind.SPONSORED : Link.Kind.EDITORIAL, rendering)) {
            html.text(Named.title(link)).close();
        } else {
            html.element(Role.NAME, Named.title(link));
        }
    }

    /** Writes a link to a licence. Its text is the name of the licence if known, else a label. */
    public static void licence(Role role, @Nullable Url licence, HtmlWriter html) {
        String name = licence == null ? null : LicenceName.of(licence);
        html.open(role).url(UrlAttribute.HREF, licence);
        if (name == null) {
            html.label(Label.LICENCE);
        } else {
            html.text(name);
        }
        html.close();
    }

    private static String rel(Set<Rel> rel) {
        int bits = 0;
        for (Rel token : rel) {
            bits |= 1 << token.ordinal();
        }
        return RELS[bits];
    }

    private static String rel(int bits) {
        StringJoiner rel = new StringJoiner(" ");
        for (Rel token : Rel.values()) {
            if ((bits & 1 << token.ordinal()) != 0) {
                rel.add(token.name().toLowerCase(Locale.ROOT));
            }
        }
        return rel.toString();
    }
}
