/**
 * Blocks from HTML. {@code Flow} traverses the elements and adds blocks to a {@code Sink}: the body, a box, a quotation
 * or a list item, each of which converts blocks that it cannot contain. Larger conversions have a class of their own.
 */
@NullMarked
package org.standfirst.ingest.body;

import org.jspecify.annotations.NullMarked;
