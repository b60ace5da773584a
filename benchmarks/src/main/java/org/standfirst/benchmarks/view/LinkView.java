package org.standfirst.benchmarks.view;

/**
 * A link.
 *
 * @param before what stands between it and the one before
 */
public record LinkView(String before, String url, String text) {}
