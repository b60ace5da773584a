package org.standfirst.html;

import java.util.Locale;
import java.util.Set;
import org.standfirst.Url;

/** Whose page an address leads to. */
final class Host {
    private Host() {}

    /** Returns whether {@code url} leads to one of these hosts, to one under them, or to the page's own. */
    static boolean isOneOf(Set<String> hosts, Url url) {
        if (!url.webAddress()) {
            return url.displayable(); // relative
        }
        String host = of(url.encoded());
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /** Returns the host of a web address, in lower case. */
    private static String of(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    }
}
