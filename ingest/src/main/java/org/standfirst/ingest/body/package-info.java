/**
 * Blocks from HTML. {@code Flow} walks the elements and gives what it finds to a {@code Sink}: the body, a box, a quotation or
 * an item of a list, each of which turns blocks it cannot hold into those it can. One class for each thing that takes more
 * than a few lines.
 */
@NullMarked
package org.standfirst.ingest.body;

import org.jspecify.annotations.NullMarked;
