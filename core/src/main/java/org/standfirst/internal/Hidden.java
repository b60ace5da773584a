package org.standfirst.internal;

/**
 * Invisible characters that titles, metadata and structured data must not have: byte order marks, zero-width spaces,
 * word joiners and soft hyphens. They control line breaks or were pasted by accident, and prevent a search from finding
 * a word.
 *
 * <p>The zero-width joiner and non-joiner are not hidden characters, as Persian, Hindi and joined emoji need them.
 * Neither are the marks and isolates of the text direction.
 */
public final class Hidden {
    private static final int FIRST = 0xAD;

    private Hidden() {}

    /** Returns whether {@code c} is a hidden character. */
    public static boolean is(int c) {
        return switch (c) {
            case FIRST, 0x200B, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    /** Returns {@code text} without hidden characters, for titles, metadata and structured data. */
    public static String removed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && is(c)) {
                return removedFrom(i, text);
            }
        }
        return text;
    }

    private static String removedFrom(int start, String text) {
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }
}
