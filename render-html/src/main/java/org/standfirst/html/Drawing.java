package org.standfirst.html;

/**
 * Draws one thing in the caller's own way. It asks nothing but the model, so that the same page has the same bytes.
 *
 * @param <M> what it draws
 */
@FunctionalInterface
public interface Drawing<M> {

    /** Writes {@code model}, and closes every element it opens. */
    void write(M model, HtmlWriter html);
}
