package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.BiConsumer;

/** The output contexts, with a simple definition of their escapes that the tests compare with. */
enum Place {
    HTML(Utf8Buffer::html) {
        @Override
        String written(int c) {
            return switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> fitsHtml(c) ? Character.toString(c) : "\uFFFD";
            };
        }
    },

    JSON(Utf8Buffer::json) {
        @Override
        String written(int c) {
            return switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\b' -> "\\b";
                case '\f' -> "\\f";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> c < 0x20 || surrogate(c) ? "\\u%04x".formatted(c) : Character.toString(c);
            };
        }
    },

    JSON_REPLACING(Utf8Buffer::jsonReplacing) {
        @Override
        String written(int c) {
            return surrogate(c) ? "\uFFFD" : JSON.written(c);
        }
    },

    SCRIPT((out, text) -> out.embedInScript(new Embedded(text.getBytes(UTF_8)))) {
        @Override
        String written(int c) {
            boolean isPlain = fitsHtml(c) && c != '<' && c != '>' && c != '&' && c != 0x2028 && c != 0x2029;
            if (surrogate(c)) {
                return "?"; // the encoder of the embedded text replaces it
            }
            return isPlain ? Character.toString(c) : escaped(c);
        }
    },

    /** A JSON string in a script: the escapes of JSON, escaped for a script. */
    JSON_IN_SCRIPT(Utf8Buffer::jsonInScript) {
        @Override
        String written(int c) {
            StringBuilder written = new StringBuilder();
            JSON_REPLACING.written(c).codePoints().forEach(each -> written.append(SCRIPT.written(each)));
            return written.toString();
        }
    };

    private final BiConsumer<Utf8Buffer, String> writing;

    Place(BiConsumer<Utf8Buffer, String> writing) {
        this.writing = writing;
    }

    /** Returns the expected output for a code point, which may be a lone surrogate. */
    abstract String written(int c);

    /** Returns the expected output for a text. */
    byte[] expected(String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().forEach(c -> expected.append(written(c)));
        return expected.toString().getBytes(UTF_8);
    }

    void write(String text, Utf8Buffer out) {
        writing.accept(out, text);
    }

    private static boolean fitsHtml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || c % 0x10000 >= 0xFFFE;
        return !control && !noncharacter && !surrogate(c);
    }

    private static boolean surrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    private static String escaped(int c) {
        StringBuilder escaped = new StringBuilder();
        Character.toString(c).chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        return escaped.toString();
    }
}
