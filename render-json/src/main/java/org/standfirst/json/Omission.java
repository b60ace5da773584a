package org.standfirst.json;

/**
 * Something that a dialect has a place for and that can't stand there as it is.
 *
 * @param place where it would stand, by the dialect's own names, such as {@code ImageObject.contentUrl}
 * @param value as a text, such as the address that leads nowhere
 */
public record Omission(String place, String value) {}
