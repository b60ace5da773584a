package org.standfirst.html;

/**
 * A hook that draws something around what is drawn without it.
 *
 * @param <M> the model that it draws
 */
@FunctionalInterface
public interface ContentDecorator<M> {

    /**
     * Writes {@code model}, and closes every element it opens.
     *
     * @param inner draws what is decorated: {@code inner.write(model, html)}, or a changed copy of the model
     */
    void write(M model, HtmlWriter html, ContentRenderer<M> inner);
}
