/**
 * Renders archives of any size on Apache Spark. {@link org.standfirst.examples.archive.Archive} is the program; {@link
 * org.standfirst.examples.archive.Run} is one run of it, {@link org.standfirst.examples.archive.PartTask} is the task
 * of an executor for one partition, and {@link org.standfirst.examples.archive.Part} commits the result of a partition.
 *
 * <p>Models and renderers are not serializable. Only options, which contain the publication as JSON, and counts are
 * sent between machines. A task creates its own renderers, which takes less time than rendering one page.
 */
@NullMarked
package org.standfirst.examples.archive;

import org.jspecify.annotations.NullMarked;
