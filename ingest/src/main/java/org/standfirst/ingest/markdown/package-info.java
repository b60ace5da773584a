/** The importer of articles in Markdown with front matter. */
@NullMarked
package org.standfirst.ingest.markdown;

import org.jspecify.annotations.NullMarked;
