package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.UrlAccess;

/**
 * An address, or whatever was typed in place of one. Equal if the text is.
 *
 * <p>It knows what a browser may do with it, by the one list the whole library goes by: {@code http} and {@code https}
 * with a host, {@code mailto}, {@code tel}, and what is relative to a page. It is judged as a browser reads it, without
 * white space around it and whatever the case of its scheme. Whatever a browser would read otherwise than a person is
 * refused:
 *
 * <ul>
 *   <li>every other scheme, and what could become one by decoding, as {@code javascript&#58;} could;
 *   <li>a user before the host, as in {@code https://bank.example@other.example/};
 *   <li>an address that only looks relative, as {@code //other.example} does, and more or fewer slashes than two after
 *       {@code https:};
 *   <li>a backslash before the query, which browsers take for a slash;
 *   <li>tabs, line ends and all other controls, and the marks that turn the direction of text;
 *   <li>a host that consists of anything but letters, digits, dots, hyphens and underscores, or that ends in a number
 *       and is not an IP address; a port beyond 65535.
 * </ul>
 */
public final class Url {
    static {
        UrlAccess.set(url -> ((Url) url).plain);
    }

    private final String text;
    private final UrlKind kind;
    private final String encoded;
    private final boolean plain;

    private Url(String text) {
        this.text = requireNonNull(text, "text");
        String address = text.trim(); // takes away what browsers take away, up to U+0020
        boolean plain = UrlEncoding.plain(address);
        this.kind = UrlKind.of(address, plain);
        this.encoded = plain ? address : UrlEncoding.encoded(address, kind);
        this.plain = plain && address.indexOf('&') < 0 && address.length() == text.length();
    }

    /** Returns the address that {@code text} holds. */
    public static Url of(String text) {
        return new Url(text);
    }

    /** Returns the text as it was typed. */
    public String text() {
        return text;
    }

    /** Returns whether a browser may go there: http, https, mailto, tel, or relative. */
    public boolean followable() {
        return kind != UrlKind.REFUSED;
    }

    /** Returns whether a browser may fetch and show it: http, https, or relative. */
    public boolean displayable() {
        return kind == UrlKind.WEB || kind == UrlKind.RELATIVE;
    }

    /** Returns whether it is absolute: http or https, with a host. */
    public boolean isAbsolute() {
        return kind == UrlKind.WEB;
    }

    /** Returns the host of a web address, with ASCII letters in lower case; {@code null} if it is not a web address. */
    public @Nullable String host() {
        return kind == UrlKind.WEB ? UrlHost.of(encoded).toLowerCase(Locale.ROOT) : null;
    }

    /**
     * Returns it as it is written where an address is expected, before the escaping of that place: without white space
     * around it, and percent-encoded where it holds what no address can. Letters of any script stay. It can stand in a
     * list of images, since it has no space, and no comma at its ends. This makes nothing safe that is not: ask
     * {@link #followable} or {@link #displayable} first.
     */
    public String encoded() {
        return encoded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Url url && text.equals(url.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text as it was typed. */
    @Override
    public String toString() {
        return text;
    }
}
