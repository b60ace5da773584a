package org.standfirst.testkit;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random texts that look like addresses, composed of parts that are significant for URL parsers. */
public final class RandomUrls {
    private static final List<String> STARTS = List.of(
            "https://",
            "http://",
            "HTTPS://",
            "https:/",
            "https:",
            "https:///",
            "//",
            "/",
            "\\",
            "",
            "./",
            "../",
            "?",
            "#",
            "mailto:",
            "tel:",
            "javascript:",
            "java\tscript:",
            "data:",
            "ftp://",
            "file:///",
            " ",
            "http\u017f://");
    private static final List<String> PIECES = List.of(
            "ok",
            "example",
            "a",
            "A",
            "1",
            "0",
            "255",
            "0x7f",
            "xn--",
            "-",
            "_",
            ".",
            "..",
            "/",
            "//",
            ":",
            "::",
            "@",
            "?",
            "#",
            "&",
            ";",
            "=",
            ",",
            "%",
            "%2e",
            "%00",
            "\\",
            "[",
            "]",
            "[::1]",
            "(",
            "'",
            "\"",
            "<",
            ">",
            "`",
            "{",
            "|",
            "^",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u00df",
            "\u00e9",
            "\u0130",
            "\u0131",
            "\u0301",
            "\u0628",
            "\u05d0",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u202e",
            "\u2028",
            "\u2066",
            "\u2100",
            "\u212a",
            "\u24d0",
            "\u3002",
            "\u30c6",
            "\u4f8b",
            "\uac00",
            "\ufeff",
            "\ufdd0",
            "\uff0e",
            "\uff0f",
            "\uff10",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\ud835\udc1a",
            "\ud801\udc28",
            ":80",
            ":99999",
            ".example",
            "javascript:",
            "&#58;",
            "&colon;");

    private final Random random;

    public RandomUrls(long seed) {
        random = new Random(seed);
    }

    /** Returns an infinite stream of texts. */
    public Stream<String> all() {
        return Stream.generate(this::next);
    }

    private String next() {
        StringBuilder text = new StringBuilder(any(STARTS));
        for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
