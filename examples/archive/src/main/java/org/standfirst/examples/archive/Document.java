package org.standfirst.examples.archive;

/**
 * One document of the input, before it is parsed.
 *
 * @param file the path of its file
 * @param position the offset of its line in bytes, or the number of its row in a Parquet file, counted from 0
 * @param json its bytes, which are JSON in UTF-8 unless the input is wrong
 */
record Document(String file, long position, byte[] json) {}
