package org.standfirst.benchmarks.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An engine that renders HTML, used as in its documentation. */
public interface HtmlEngine {
    /** The names of all engines; ours is the first. */
    List<String> NAMES =
            List.of("standfirst", "jte", "jstachio", "rocker", "htmlflow", "builder", "freemarker", "thymeleaf");

    /** Returns the engine of a name. */
    static HtmlEngine of(String name) {
        return switch (name) {
            case "standfirst" -> new StandfirstHtml();
            case "jte" -> new JteHtml();
            case "jstachio" -> new JStachioHtml();
            case "rocker" -> new RockerHtml();
            case "htmlflow" -> new HtmlFlowHtml();
            case "builder" -> new BuilderHtml();
            case "freemarker" -> new FreeMarkerHtml();
            case "thymeleaf" -> new ThymeleafHtml();
            default -> throw new IllegalArgumentException("there is no engine " + name);
        };
    }

    /** Returns the page in UTF-8. */
    byte[] page(Subject subject) throws IOException;

    /** Writes the page in UTF-8. */
    void page(Subject subject, OutputStream out) throws IOException;

    /** Returns the photo in UTF-8. */
    byte[] figure(Subject subject) throws IOException;
}
