package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.UrlAccess;

/**
 * An address. It keeps any text, valid or not; addresses with equal texts are equal.
 *
 * <p>An address is checked once, by the allow-list of the whole library: {@code http} and {@code https} with a host,
 * {@code mailto}, {@code tel}, and relative addresses. Whitespace around it and the case of the scheme are ignored, as
 * in browsers. Addresses that mislead readers or that browsers parse differently are rejected:
 *
 * <ul>
 *   <li>every other scheme, even if a character reference hides its colon, as in {@code javascript&#58;};
 *   <li>a user before the host, as in {@code https://bank.example@other.example/};
 *   <li>an address that only looks relative, such as {@code //other.example}, and more or fewer than two slashes after
 *       {@code https:};
 *   <li>a backslash before the query, which browsers treat as a slash;
 *   <li>tabs, line ends and all other control characters, and characters that change the text direction;
 *   <li>a host with characters other than letters, digits, dots, hyphens and underscores, unless it is an IPv6 address
 *       in brackets; a host whose last label begins with a digit, unless it is an IPv4 address; a port greater than
 *       65535.
 * </ul>
 */
public final class Url {
    static {
        UrlAccess.set(url -> ((Url) url).plain, url -> FileExtension.of(((Url) url).encoded));
    }

    private final String text;
    private final UrlKind kind;
    private final String encoded;
    private final boolean plain;

    private Url(String text) {
        this.text = requireNonNull(text, "text");
        String address = text.trim(); // removes characters up to U+0020, as browsers do
        boolean plain = UrlEncoding.isPlain(address);
        this.kind = UrlKind.of(address, plain);
        this.encoded = plain ? address : UrlEncoding.encoded(address, kind);
        this.plain = plain && address.indexOf('&') < 0 && address.length() == text.length();
    }

    /** Returns the address with this text. */
    public static Url of(String text) {
        return new Url(text);
    }

    /** Returns the text, unchanged. */
    public String text() {
        return text;
    }

    /** Returns whether a link may lead to the address: http, https, mailto, tel, or relative. */
    public boolean followable() {
        return kind != UrlKind.REFUSED;
    }

    /** Returns whether a page may load and show the address, such as an image: http, https, or relative. */
    public boolean displayable() {
        return kind == UrlKind.WEB || kind == UrlKind.RELATIVE;
    }

    /** Returns whether the address is absolute: http or https, with a host. */
    public boolean isAbsolute() {
        return kind == UrlKind.WEB;
    }

    /** Returns the host of a web address, with ASCII letters in lowercase; {@code null} if it is not a web address. */
    public @Nullable String host() {
        return kind == UrlKind.WEB ? UrlHost.of(encoded).toLowerCase(Locale.ROOT) : null;
    }

    /**
     * Returns the encoded address, before the escaping of the output format: without whitespace around it, and with
     * percent-encoding of characters that the URL Standard does not allow. Letters of any script are kept. It has no
     * space, and no comma at its ends, so it can be used in {@code srcset}. Encoding does not make an address safe:
     * check {@link #followable} or {@link #displayable} first.
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

    /** Returns the text, unchanged. */
    @Override
    public String toString() {
        return text;
    }
}
