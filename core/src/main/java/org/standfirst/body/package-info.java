/**
 * The body of an article: rich text ({@link org.standfirst.body.RichText}) and the kinds of {@link
 * org.standfirst.body.Block}.
 *
 * <p>Each kind is a small record. Its {@code of} creates a block from the required values, and methods such as {@code
 * withSource} return changed copies: {@code Quote.of("We sail at six.").withSource("The harbour master")}. Methods that
 * take rich text also accept a plain {@code String}.
 *
 * <p>The depth of nesting is limited. {@code RichText} is a flat list of runs; a block is a {@link
 * org.standfirst.body.Leaf}, or a {@link org.standfirst.body.Container} of leaves; an {@link
 * org.standfirst.body.ItemList} holds lists to a fixed depth. Other kinds are {@link org.standfirst.body.Custom}
 * blocks, whose properties are {@link org.standfirst.body.Json}.
 */
@NullMarked
package org.standfirst.body;

import org.jspecify.annotations.NullMarked;
