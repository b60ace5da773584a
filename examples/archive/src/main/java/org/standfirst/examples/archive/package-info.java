/**
 * Renders archives of any size on Apache Spark. {@link org.standfirst.examples.archive.Archive} is the program; {@link
 * org.standfirst.examples.archive.Run} is one run of it, {@link org.standfirst.examples.archive.PartTask} is what an
 * executor does with one partition, and {@link org.standfirst.examples.archive.Part} is how the result of a partition
 * is committed.
 *
 * <p>Models and renderers are not serializable, so only JSON and options are sent between machines. A task creates its
 * own renderers, which costs less than rendering one page.
 */
@NullMarked
package org.standfirst.examples.archive;

import org.jspecify.annotations.NullMarked;
