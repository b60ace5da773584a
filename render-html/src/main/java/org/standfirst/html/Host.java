package org.standfirst.html;

import java.util.Set;
import org.standfirst.Url;

/** Whose page an address leads to. */
final class Host {
    private Host() {}

    /** Returns whether {@code url} leads to one of these hosts, to one under them, or to the page's own. */
    static boolean isOneOf(Set<String> hosts, Url url) {
        String host = url.host();
        if (host == null) {
            return url.displayable(); // relative
        }
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
