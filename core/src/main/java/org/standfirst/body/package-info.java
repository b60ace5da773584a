/**
 * What stands in an article: running text as {@link org.standfirst.body.RichText}, and the kinds of
 * {@link org.standfirst.body.Block}, one after the other.
 *
 * <p>Each kind is a small record. Make one with its {@code of}, and add what is optional by the methods named after the
 * components, which return changed copies: {@code Quote.of("We sail at six.").source("The harbour master")}. Wherever a
 * text may have marks and links, a plain {@code String} does as well.
 *
 * <p>Nothing nests without bound. {@code RichText} is a flat list of runs; a block is a
 * {@link org.standfirst.body.Leaf}, or a {@link org.standfirst.body.Container} of leaves; an
 * {@link org.standfirst.body.ItemList} holds lists to a fixed depth. What no kind fits is a
 * {@link org.standfirst.body.Custom} block, with properties in {@link org.standfirst.body.Json}.
 */
@NullMarked
package org.standfirst.body;

import org.jspecify.annotations.NullMarked;
