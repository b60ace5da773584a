/** Articles from Markdown, with the facts in their front matter. */
@NullMarked
package org.standfirst.ingest.markdown;

import org.jspecify.annotations.NullMarked;
