package org.standfirst.sink;

/**
 * An id of the model's as the id of an element, and as the fragment of an address. Letters, digits and hyphens stand for
 * themselves, any other char is {@code _} and its four hexadecimal digits; so no two ids meet.
 */
public final class IdText {
    private static final String HEX = "0123456789abcdef";

    private IdText() {}

    /** Returns {@code prefix}, and after it the id. */
    public static String of(String prefix, String id) {
        StringBuilder text = new StringBuilder(prefix.length() + id.length()).append(prefix);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-') {
                text.append(c);
            } else {
                text.append('_');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
        return text.toString();
    }
}
