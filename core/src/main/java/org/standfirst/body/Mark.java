package org.standfirst.body;

/** How a run of text differs from the text around it. The order is that of nesting, outermost first. */
public enum Mark {
    /** Of strong importance: HTML's {@code strong}. */
    STRONG,
    /** Stressed: HTML's {@code em}. */
    EMPHASIS,
    /** No longer true or relevant: HTML's {@code s}. */
    STRIKETHROUGH,
    /** Marked because it matters here: HTML's {@code mark}. */
    HIGHLIGHT,
    /** The title of a work: HTML's {@code cite}. */
    TITLE_OF_WORK,
    /** A quotation, to which the reader's browser adds the marks: HTML's {@code q}. */
    QUOTATION,
    /** Computer code: HTML's {@code code}. */
    CODE,
    /** Below the line: HTML's {@code sub}. */
    SUBSCRIPT,
    /** Above the line: HTML's {@code sup}. */
    SUPERSCRIPT
}
