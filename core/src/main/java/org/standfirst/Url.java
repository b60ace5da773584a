package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * An address, or whatever was typed in place of one. Equal if the text is.
 *
 * @param text as it was typed
 */
public record Url(String text) {

    /** Refuses null. */
    public Url {
        requireNonNull(text, "text");
    }

    /** Returns the address that {@code text} holds. */
    public static Url of(String text) {
        return new Url(text);
    }

    /** Returns whether a browser may go there: http, https, mailto, tel, or relative. */
    public boolean followable() {
        return webAddress() || scheme("mailto:") || scheme("tel:") || relative();
    }

    /** Returns whether a browser may fetch and show it: http, https, or relative. */
    public boolean displayable() {
        return webAddress() || relative();
    }

    /** Returns whether it is absolute, with http or https and a host. */
    public boolean webAddress() {
        return plain() && (scheme("https://") || scheme("http://")) && text.length() > 10;
    }

    /** Returns it as it is written into an attribute, before escaping. */
    public String encoded() {
        return text;
    }

    private boolean relative() {
        return plain() && text.indexOf(':') < 0 && !text.startsWith("//");
    }

    private boolean plain() {
        return text.chars().allMatch(c -> c > 0x20 && c != 0x7F && c != '\\' && c != '@');
    }

    private boolean scheme(String scheme) {
        return text.toLowerCase(Locale.ROOT).startsWith(scheme);
    }
}
