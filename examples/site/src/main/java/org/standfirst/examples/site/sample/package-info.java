/** The sample: an article, its comments, its photos and its newspaper. Town, newspaper and people are invented. */
@NullMarked
package org.standfirst.examples.site.sample;

import org.jspecify.annotations.NullMarked;
