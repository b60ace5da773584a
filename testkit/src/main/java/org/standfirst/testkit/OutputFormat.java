package org.standfirst.testkit;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An output format, with the characters that it cannot contain. */
public enum OutputFormat {
    /**
     * HTML, whose parsers normalize line ends to line feeds. It has no control characters, noncharacters or unpaired
     * surrogates.
     */
    HTML {
        @Override
        public String parsed(String text) {
            return replaced(withLineFeeds(text), c -> control(c) || noncharacter(c) || surrogate(c));
        }
    },

    /** The head of a page: HTML without hidden characters. */
    HTML_HEAD {
        @Override
        public String parsed(String text) {
            return HTML.parsed(HIDDEN.matcher(text).replaceAll(""));
        }
    },

    /** JSON-LD without unpaired surrogates and hidden characters. */
    JSON_LD {
        @Override
        public String parsed(String text) {
            return replaced(HIDDEN.matcher(text).replaceAll(""), OutputFormat::surrogate);
        }
    },

    /** Lossless JSON. */
    JSON {
        @Override
        public String parsed(String text) {
            return text;
        }
    };

    private static final Pattern HIDDEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    /** Returns the text that a parser reads if {@code text} was written. */
    public abstract String parsed(String text);

    /** Returns whether addresses and ids may be encoded. */
    public boolean encodes() {
        return this != JSON;
    }

    /** Returns {@code text} with each CR and CR LF replaced by a line feed. */
    public static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns {@code name} without unpaired surrogates, which a JSON parser rejects in names, but not in values. */
    public static String parsedAsName(String name) {
        return name.codePoints()
                .mapToObj(c -> surrogate(c) ? "unpaired" + c : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String replaced(String text, IntPredicate lost) {
        if (text.codePoints().noneMatch(lost)) {
            return text;
        }
        return text.codePoints()
                .mapToObj(c -> lost.test(c) ? "\ufffd" : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n';
    }

    private static boolean noncharacter(int c) {
        return c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
