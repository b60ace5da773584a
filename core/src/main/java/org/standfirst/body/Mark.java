package org.standfirst.body;

/** The formatting of a run of text. The constants are in the order of nesting, the outermost first. */
public enum Mark {
    /** Of strong importance: HTML's {@code strong}. */
    STRONG,
    /** Stressed: HTML's {@code em}. */
    EMPHASIS,
    /** No longer true or relevant: HTML's {@code s}. */
    STRIKETHROUGH,
    /** Highlighted for its relevance: HTML's {@code mark}. */
    HIGHLIGHT,
    /** The title of a work: HTML's {@code cite}. */
    TITLE_OF_WORK,
    /** An inline quotation, to which browsers add quotation marks: HTML's {@code q}. */
    QUOTATION,
    /** Computer code: HTML's {@code code}. */
    CODE,
    /** Below the line: HTML's {@code sub}. */
    SUBSCRIPT,
    /** Above the line: HTML's {@code sup}. */
    SUPERSCRIPT
}
