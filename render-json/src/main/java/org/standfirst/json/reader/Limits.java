package org.standfirst.json.reader;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The limits of a document.
 *
 * @param depth the maximum depth of nested objects and arrays
 * @param bytes the maximum size in bytes
 * @param text the maximum length of a string or name in characters
 * @param number the maximum length of a number in characters
 * @param blocks the maximum number of blocks
 * @param comments the maximum number of comments
 * @param url the maximum length of an address, or of another text that renderers write several times, in characters
 */
public record Limits(int depth, int bytes, int text, int number, int blocks, int comments, int url) {
    /** The default limits. */
    public static final Limits DEFAULT = new Limits(64, 16 * 1024 * 1024, 1024 * 1024, 1_000, 10_000, 10_000, 8_192);

    private static final int MAX_BYTES_PER_CHARACTER = 4;

    /** Returns the maximum number of buffered tokens, whose memory is a small multiple of the maximum size. */
    int tokens() {
        return 64 + bytes / 16;
    }

    String depthExpected() {
        return "at most " + depth + " nested objects and arrays";
    }

    String bytesExpected(String unit) {
        return "at most " + bytes + ' ' + unit;
    }

    String textExpected() {
        return "at most " + text + " characters in a string";
    }

    String numberExpected() {
        return "at most " + number + " characters in a number";
    }

    String blocksExpected() {
        return "at most " + blocks + " blocks";
    }

    String commentsExpected() {
        return "at most " + comments + " comments";
    }

    /**
     * Creates a factory of parsers that follow RFC 8259 strictly and enforce the limits which bound memory use; {@link
     * JsonInput} enforces the exact limits.
     */
    JsonFactory factory() {
        long nameBytes = (long) MAX_BYTES_PER_CHARACTER * text + Integer.BYTES;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(text)
                .maxNameLength((int) Math.min(nameBytes, Integer.MAX_VALUE))
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        // other encodings are rejected already; names with colliding hash codes are not interned, but accepted
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
