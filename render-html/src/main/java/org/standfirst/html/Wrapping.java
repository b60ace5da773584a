package org.standfirst.html;

/**
 * Draws something around what would be drawn without it.
 *
 * @param <M> what it draws
 */
@FunctionalInterface
public interface Wrapping<M> {

    /**
     * Writes {@code model}, and closes every element it opens.
     *
     * @param inner draws what is wrapped: {@code inner.write(model, html)}, or a changed copy of the model
     */
    void write(M model, HtmlWriter html, Drawing<M> inner);
}
