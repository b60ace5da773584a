/**
 * An article, and everything around it, as HTML.
 *
 * <p>{@link org.standfirst.html.PageRenderer} writes a whole page, {@link org.standfirst.html.HtmlRenderer} a fragment for
 * a template of your own. Both are immutable and safe to share between threads; what changes per request is set on a
 * cheap copy, {@code renderer.with(options -> ...)}.
 *
 * <p>No value in a model can add, remove or change an element or attribute of the output: {@link
 * org.standfirst.html.HtmlWriter} is the only way to write, elements and attributes are constants, text is always escaped,
 * and an address is a {@link org.standfirst.Url} that is judged before it is followed. The output has no script, no
 * event handler and no style attribute.
 */
@NullMarked
package org.standfirst.html;

import org.jspecify.annotations.NullMarked;
