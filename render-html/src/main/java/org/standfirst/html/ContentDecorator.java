package org.standfirst.html;

/**
 * A hook that renders markup around the default markup of a model.
 *
 * @param <M> the type of the model
 */
@FunctionalInterface
public interface ContentDecorator<M> {

    /**
     * Writes {@code model}, and closes every element it opens.
     *
     * @param inner the renderer of the default markup: {@code inner.write(model, html)}; it also accepts a changed copy
     *     of the model
     */
    void write(M model, HtmlWriter html, ContentRenderer<M> inner);
}
