package org.standfirst.examples.archive;

/**
 * One document of the input, not yet read.
 *
 * @param file where it is
 * @param position where it is in that file: the offset of its line in bytes, or the number of its row in Parquet, from 0
 * @param json its text in UTF-8, or what should be
 */
record Document(String file, long position, byte[] json) {}
