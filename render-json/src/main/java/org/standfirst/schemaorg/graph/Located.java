package org.standfirst.schemaorg.graph;

/**
 * A value of a page, with its path.
 *
 * @param value the value
 * @param path the path from the page to the value
 * @param number the position among the values of the same type, from 1
 * @param <T> the type of the value
 */
record Located<T>(T value, String path, int number) {}
