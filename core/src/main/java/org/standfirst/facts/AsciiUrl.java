package org.standfirst.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.Url;

/** Absolute addresses in ASCII, as RSS, sitemaps and JSON Feed require. */
public final class AsciiUrl {
    private static final Pattern HOST = Pattern.compile("([^/]*//)([^/?#:]*)(.*)");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private AsciiUrl() {}

    /** Returns the encoded form of an absolute address, with a host in Punycode. */
    public static String of(Url url) {
        String address = url.encoded();
        Matcher parts = HOST.matcher(address);
        return isAscii(address) || !parts.matches()
                ? address
                : parts.group(1) + host(parts.group(2)) + percentEncoded(parts.group(3));
    }

    private static String host(String name) {
        if (isAscii(name) || name.matches(".*[\u00DF\u1E9E\u03C2].*")) { // the JDK maps these letters to others
            return percentEncoded(name);
        }
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) { // a letter that is newer than IDNA 2003, or a label that is too long
            return percentEncoded(name);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String percentEncoded(String text) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            if (b >= 0) {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(HEX.toHexDigits(b));
            }
        }
        return ascii.toString();
    }
}
