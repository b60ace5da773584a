package org.standfirst.json.reader;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * How much a document may hold.
 *
 * @param depth how deep objects and arrays may nest
 * @param bytes how many bytes it may have
 * @param text how many characters one text or name may have
 * @param number how many characters one number may have
 * @param blocks how many blocks there may be, all in all
 * @param comments how many comments there may be
 * @param url how many characters one address may have
 */
public record Limits(int depth, int bytes, int text, int number, int blocks, int comments, int url) {
    /** The limits of a reader whose options set none. */
    public static final Limits DEFAULT = new Limits(64, 16 * 1024 * 1024, 1024 * 1024, 1_000, 10_000, 10_000, 8_192);

    private static final int MAX_BYTES_PER_CHARACTER = 4;

    /** Returns how many tokens may be kept: enough for small documents, and no more memory than a few times the bytes. */
    int tokens() {
        return 64 + bytes / 16;
    }

    String depthExpected() {
        return "no more than " + depth + " objects and arrays in each other";
    }

    String bytesExpected(String unit) {
        return "no more than " + bytes + ' ' + unit;
    }

    String textExpected() {
        return "no more than " + text + " characters in a text";
    }

    String urlExpected() {
        return "no more than " + url + " characters in an address";
    }

    String numberExpected() {
        return "no more than " + number + " characters in a number";
    }

    String blocksExpected() {
        return "no more than " + blocks + " blocks";
    }

    String commentsExpected() {
        return "no more than " + comments + " comments";
    }

    /**
     * Creates a factory of parsers that are as strict as RFC 8259 and stop where a text or a name would take more memory than
     * the limits allow. {@link JsonInput} enforces the limits exactly.
     */
    JsonFactory factory() {
        long nameBytes = (long) MAX_BYTES_PER_CHARACTER * text + Integer.BYTES;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(text)
                .maxNameLength((int) Math.min(nameBytes, Integer.MAX_VALUE))
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        // bytes are UTF-8 or refused; names that are made to collide are not shared any more, rather than refused
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
