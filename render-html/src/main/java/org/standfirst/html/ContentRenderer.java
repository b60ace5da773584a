package org.standfirst.html;

/**
 * A hook that replaces the default markup of a model. Its output must depend on the model only, so that rendering is
 * deterministic.
 *
 * @param <M> the type of the model
 */
@FunctionalInterface
public interface ContentRenderer<M> {

    /** Writes {@code model}, and closes every element it opens. */
    void write(M model, HtmlWriter html);
}
