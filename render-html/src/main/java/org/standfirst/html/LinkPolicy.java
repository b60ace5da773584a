package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.address.Host;
import org.standfirst.body.Link;

/**
 * Decides how the links in texts, to other pages and to commenters are followed. The kind of a link is editorial, paid or a
 * reader's. The returned address is checked like any other, so a policy can't return an unsafe one.
 *
 * <pre>{@code
 * HtmlRenderer.builder().links(link -> LinkPolicy.standard().decide(link).withNewTab(true))
 * }</pre>
 */
@FunctionalInterface
public interface LinkPolicy {

    /** Returns how {@code link} is followed. */
    Decision decide(Link link);

    /** Returns the default: an editor's link as it is, a paid one {@code sponsored nofollow}, a reader's {@code nofollow ugc}. */
    static LinkPolicy standard() {
        return link -> new Decision(link.url(), rel(link.kind()), false);
    }

    /**
     * Returns the default, but for readers' links to these hosts, the hosts under them, and the site itself, which are
     * like an editor's.
     *
     * @param hosts such as {@code news.example}
     */
    static LinkPolicy ownHosts(String... hosts) {
        Set<String> own = Host.names(requireNonNull(hosts, "hosts"));
        return link -> link.kind() == Link.Kind.USER && Host.isOneOf(own, link.url())
                ? Decision.follow(link.url())
                : standard().decide(link);
    }

    private static Set<Rel> rel(Link.Kind kind) {
        return switch (kind) {
            case EDITORIAL -> Set.of();
            case SPONSORED -> Decision.PAID;
            case USER -> Decision.READERS;
        };
    }

    /** What a link says of the page it leads to. In the output they stand in this order. */
    enum Rel {
        /** Somebody paid for it. */
        SPONSORED,
        /** It is no recommendation. */
        NOFOLLOW,
        /** A reader wrote it. */
        UGC,
        /** It leads to another site. */
        EXTERNAL,
        /** The other page does not get hold of this one's window. */
        NOOPENER,
        /** The other page does not learn where the reader comes from. */
        NOREFERRER
    }

    /**
     * How a link is followed.
     *
     * @param url where it leads, or {@code null} to leave its text without a link
     * @param rel what it says of the other page
     * @param newTab whether it opens in a new tab
     */
    record Decision(@Nullable Url url, Set<Rel> rel, boolean newTab) {
        private static final Set<Rel> PAID = Set.of(Rel.SPONSORED, Rel.NOFOLLOW);
        private static final Set<Rel> READERS = Set.of(Rel.NOFOLLOW, Rel.UGC);

        /** Public only because a record requires it; its parameters grow. Use {@link #follow}. */
        public Decision {
            requireNonNull(rel, "rel").forEach(token -> requireNonNull(token, "rel"));
            rel = Set.copyOf(rel);
        }

        /** Returns a link to {@code url} that says nothing of it. */
        public static Decision follow(Url url) {
            return new Decision(requireNonNull(url, "url"), Set.of(), false);
        }

        /** Returns no link: the text stands alone. */
        public static Decision textOnly() {
            return new Decision(null, Set.of(), false);
        }

        /** Returns a copy that leads to {@code url}. */
        public Decision withUrl(Url url) {
            return new Decision(requireNonNull(url, "url"), rel, newTab);
        }

        /** Returns a copy that also says {@code more}. */
        public Decision withAddedRel(Rel more) {
            Set<Rel> all = EnumSet.of(requireNonNull(more, "more"));
            all.addAll(rel);
            return new Decision(url, all, newTab);
        }

        /** Returns a copy that says nothing but this. */
        public Decision withRel(Rel... rel) {
            return new Decision(url, new HashSet<>(Arrays.asList(requireNonNull(rel, "rel"))), newTab);
        }

        /** Returns a copy that opens in a new tab, or not. */
        public Decision withNewTab(boolean newTab) {
            return new Decision(url, rel, newTab);
        }
    }
}
