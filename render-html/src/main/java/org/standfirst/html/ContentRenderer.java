package org.standfirst.html;

/**
 * A hook that draws one model instead of this library. It must depend on the model only, so that the same page has the same
 * bytes.
 *
 * @param <M> the model that it draws
 */
@FunctionalInterface
public interface ContentRenderer<M> {

    /** Writes {@code model}, and closes every element it opens. */
    void write(M model, HtmlWriter html);
}
