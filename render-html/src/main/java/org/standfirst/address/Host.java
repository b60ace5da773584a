package org.standfirst.address;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standfirst.Url;

/** Compares hosts of addresses. */
public final class Host {
    private Host() {}

    /** Returns the names of hosts in lowercase. */
    public static Set<String> names(String... hosts) {
        return Stream.of(hosts)
                .map(host -> requireNonNull(host, "hosts").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether {@code url} leads to one of these hosts, to a subdomain, or to the host of the page. */
    public static boolean isOneOf(Set<String> hosts, Url url) {
        String host = url.host();
        if (host == null) {
            return url.displayable(); // relative
        }
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
