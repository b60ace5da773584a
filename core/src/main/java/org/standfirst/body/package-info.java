/**
 * What stands in an article: running text as {@link org.standfirst.body.RichText}, and the kinds of
 * {@link org.standfirst.body.Block}.
 *
 * <p>Each kind is a small record. Make one with its {@code of}, and add what is optional by the methods named after the
 * components, which return changed copies: {@code Quote.of("We sail at six.").source("The harbour master")}.
 */
@NullMarked
package org.standfirst.body;

import org.jspecify.annotations.NullMarked;
