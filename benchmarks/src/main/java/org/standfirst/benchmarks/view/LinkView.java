package org.standfirst.benchmarks.view;

/**
 * A link.
 *
 * @param before the separator from the previous link
 */
public record LinkView(String before, String url, String text) {}
