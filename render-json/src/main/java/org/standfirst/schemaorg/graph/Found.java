package org.standfirst.schemaorg.graph;

/**
 * A value that was found in an article.
 *
 * @param value what was found
 * @param path its path from the page
 * @param number which of its kind it is, from 1
 * @param <T> its kind
 */
record Found<T>(T value, String path, int number) {}
