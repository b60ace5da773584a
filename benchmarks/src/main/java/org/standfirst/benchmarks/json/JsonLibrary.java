package org.standfirst.benchmarks.json;

import java.io.IOException;
import java.util.List;
import org.standfirst.Page;

/**
 * A library that writes and reads JSON in UTF-8, used as in its documentation.
 *
 * @param <T> the type of documents
 */
public interface JsonLibrary<T> {
    /** The names of all libraries; ours is the first. */
    List<String> NAMES = List.of("standfirst", "fastjson2", "fory", "avaje", "jackson2", "jackson3", "gson");

    /** Returns the library of a name. */
    static JsonLibrary<?> of(String name) {
        return switch (name) {
            case "standfirst" -> new StandfirstJson();
            case "fastjson2" -> new Fastjson2Json();
            case "fory" -> new ApacheForyJson();
            case "avaje" -> new AvajeJson();
            case "jackson2" -> new Jackson2Json();
            case "jackson3" -> new Jackson3Json();
            case "gson" -> new GsonJson();
            default -> throw new IllegalArgumentException("there is no library " + name);
        };
    }

    /** Returns the document of a page. */
    T document(Page page) throws IOException;

    /** Returns the JSON of a document. */
    byte[] write(T document) throws IOException;

    /** Returns the document of JSON. */
    T read(byte[] json) throws IOException;
}
