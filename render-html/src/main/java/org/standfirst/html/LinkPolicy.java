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
 * Sets the attributes of links in text and on photos, and of links to related pages, commenters, sponsors, maps,
 * recordings and embedded content: the address, {@code rel}, and whether the link opens in a new tab. The address that
 * a policy returns is checked like any other address, so a policy cannot create an unsafe link.
 *
 * <pre>{@code
 * HtmlRenderer.builder().links(link -> LinkPolicy.standard().decide(link).withNewTab(true))
 * }</pre>
 */
@FunctionalInterface
public interface LinkPolicy {

    /** Returns the decision for {@code link}. */
    Decision decide(Link link);

    /**
     * Returns the default policy: no {@code rel} for editorial links, {@code sponsored nofollow} for paid links, {@code
     * nofollow ugc} for readers' links.
     */
    static LinkPolicy standard() {
        return link -> new Decision(link.url(), rel(link.kind()), false);
    }

    /**
     * Returns the default policy, except that readers' links to these hosts, to their subdomains and to the site itself
     * are treated as editorial.
     *
     * @param hosts the hosts, such as {@code news.example}
     * @throws IllegalArgumentException if one of {@code hosts} is not the name of a host, but an address
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

    /** A value of the {@code rel} attribute. The output has the values in this order. */
    enum Rel {
        /** The link is paid. */
        SPONSORED,
        /** The link is not a recommendation. */
        NOFOLLOW,
        /** The link was written by a reader. */
        UGC,
        /** The link leads to another site. */
        EXTERNAL,
        /** The other page has no access to this window. */
        NOOPENER,
        /** The browser sends no referrer. */
        NOREFERRER
    }

    /**
     * The attributes of a link.
     *
     * @param url the address, or {@code null} to write the text without a link
     * @param rel the {@code rel} attribute
     * @param newTab whether the link opens in a new tab
     */
    record Decision(@Nullable Url url, Set<Rel> rel, boolean newTab) {
        private static final Set<Rel> PAID = Set.of(Rel.SPONSORED, Rel.NOFOLLOW);
        private static final Set<Rel> READERS = Set.of(Rel.NOFOLLOW, Rel.UGC);

        /** Public only because a record requires it; its parameters grow. Use {@link #follow}. */
        public Decision {
            requireNonNull(rel, "rel").forEach(token -> requireNonNull(token, "rel"));
            rel = Set.copyOf(rel);
        }

        /** Returns a link to {@code url} without {@code rel}. */
        public static Decision follow(Url url) {
            return new Decision(requireNonNull(url, "url"), Set.of(), false);
        }

        /** Returns the decision to write the text without a link. */
        public static Decision textOnly() {
            return new Decision(null, Set.of(), false);
        }

        /** Returns a copy with this address. */
        public Decision withUrl(Url url) {
            return new Decision(requireNonNull(url, "url"), rel, newTab);
        }

        /** Returns a copy with one more value of {@code rel}. */
        public Decision withAddedRel(Rel more) {
            Set<Rel> all = EnumSet.of(requireNonNull(more, "more"));
            all.addAll(rel);
            return new Decision(url, all, newTab);
        }

        /** Returns a copy with exactly these values of {@code rel}. */
        public Decision withRel(Rel... rel) {
            return new Decision(url, new HashSet<>(Arrays.asList(requireNonNull(rel, "rel"))), newTab);
        }

        /** Returns a copy that opens the link in a new tab or not. */
        public Decision withNewTab(boolean newTab) {
            return new Decision(url, rel, newTab);
        }
    }
}
