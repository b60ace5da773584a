package org.standfirst.html.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.address.Base;
import org.standfirst.body.Block;
import org.standfirst.facts.LinkTargets;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes the ids of elements, and references and links to them. Outside of pages, there are neither ids nor references,
 * and links lead to the page.
 */
public final class Anchors {
    private static final byte[] ID = ElementWriter.attributeStart("id");
    private static final byte[] HREF = ElementWriter.attributeStart("href");
    private static final byte[] FOR = ElementWriter.attributeStart("for");
    private static final byte[] LABELLED_BY = ElementWriter.attributeStart("aria-labelledby");
    private static final byte[] DESCRIBED_BY = ElementWriter.attributeStart("aria-describedby");

    private final Rendering rendering;
    private final ElementWriter elements;
    private final Utf8Buffer out;
    private final String prefix;
    private final @Nullable Base base;

    /** The ids in the model of the blocks, list items and corrections that have an id on the page. */
    private @Nullable Set<String> written;

    private @Nullable LinkTargets targets;

    /**
     * Creates the anchors of a rendering.
     *
     * @param prefix the prefix of every id
     * @param base the base of addresses outside of pages, or {@code null} if it is not known or not needed
     */
    Anchors(Rendering rendering, String prefix, @Nullable Base base) {
        this.rendering = rendering;
        this.prefix = prefix;
        this.base = base;
        elements = rendering.elements();
        out = rendering.out();
    }

    /** Returns the prefix of every id, in ASCII. */
    public String prefix() {
        return prefix;
    }

    /** Opens an element with an id. */
    public HtmlWriter open(Role role, Anchor anchor) {
        rendering.html().open(role);
        return id(anchor);
    }

    /** Writes an id on the tag that was written last. */
    public HtmlWriter id(Anchor anchor) {
        return reference(ID, anchor);
    }

    /** Writes the id of a block on the tag that was written last, if it has one, as {@link #first}. */
    public HtmlWriter id(Block block) {
        return block.id() == null ? rendering.html() : first(Anchor.block(block.id()));
    }

    /**
     * Writes the id of a block, list item or correction on the tag that was written last; nothing if the page has this
     * id already, since an id must be unique. Links lead to the first one.
     */
    public HtmlWriter first(Anchor anchor) {
        if (!rendering.onPage()) {
            return rendering.html();
        }
        if (written == null) {
            written = new HashSet<>();
        }
        return written.add(anchor.key()) ? id(anchor) : rendering.html();
    }

    /** Writes {@code aria-labelledby} on the tag that was written last. */
    public HtmlWriter labelledBy(Anchor anchor) {
        return reference(LABELLED_BY, anchor);
    }

    /** Writes {@code aria-describedby} on the tag that was written last, unless there are no descriptions. */
    public HtmlWriter describedBy(List<Anchor> descriptions) {
        if (rendering.onPage() && !descriptions.isEmpty()) {
            elements.start(DESCRIBED_BY);
            for (int i = 0; i < descriptions.size(); i++) {
                if (i > 0) {
                    out.write(' ');
                }
                write(descriptions.get(i));
            }
            elements.end();
        }
        return rendering.html();
    }

    /** Writes {@code for} on the label that was written last. */
    public HtmlWriter labelFor(Anchor field) {
        return reference(FOR, field);
    }

    /**
     * Opens a link to another element. Outside of pages, opens an element without a link if the address of the page is
     * not known.
     */
    public HtmlWriter link(Role role, Anchor target) {
        if (base == null && !rendering.onPage()) {
            return rendering.html().open(Role.NAME);
        }
        rendering.html().open(role);
        return href(target);
    }

    /** Writes the address of another element on the tag that was written last; the page's address must be known. */
    public HtmlWriter href(Anchor target) {
        elements.start(HREF);
        if (base != null) {
            out.html(base.fragment(""));
        } else {
            out.write('#');
        }
        write(target);
        elements.end();
        return rendering.html();
    }

    /** Returns the element of the content to which a link leads, or {@code null} if there is none. */
    public @Nullable Anchor target(@Nullable Url url) {
        LinkTargets.Target target = url != null && isFragment(url) ? targets().of(url) : null;
        return target == null ? null : Anchor.of(target);
    }

    /** Returns whether a link leads to an element of the content that is not rendered. */
    boolean isHidden(Url url) {
        return isFragment(url) && targets().hasHiddenTarget(url);
    }

    private static boolean isFragment(Url url) {
        return url.encoded().startsWith("#");
    }

    private LinkTargets targets() {
        if (targets == null) {
            Settings settings = rendering.settings();
            targets = LinkTargets.in(rendering.content(), settings.fullAccess, settings.hooks::draws);
        }
        return targets;
    }

    private HtmlWriter reference(byte[] start, Anchor anchor) {
        if (rendering.onPage()) {
            elements.start(start);
            write(anchor);
            elements.end();
        }
        return rendering.html();
    }

    private void write(Anchor anchor) {
        if (!prefix.isEmpty()) {
            out.ascii(prefix);
        }
        anchor.write(out);
    }
}
