/**
 * The sample: an article, its comments, its photos and its newspaper. The town, the newspaper and all people are
 * invented.
 */
@NullMarked
package org.standfirst.examples.site.sample;

import org.jspecify.annotations.NullMarked;
