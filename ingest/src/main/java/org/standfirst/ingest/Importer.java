package org.standfirst.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads a value from a source. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public interface Importer<T> {

    /**
     * Reads the source to its end, or up to the limit of its size, and does not close it.
     *
     * @throws IOException if {@code source} throws it; invalid content never causes an exception
     */
    Imported<T> read(Reader source) throws IOException;

    /** Reads a source that is in memory. */
    default Imported<T> read(String source) {
        try {
            return read(new StringReader(requireNonNull(source, "source")));
        } catch (IOException e) { // impossible: a StringReader does not fail
            throw new UncheckedIOException(e);
        }
    }
}
