/** The metadata of an article. Each value is checked before it is set, so that the article is valid. */
@NullMarked
package org.standfirst.ingest.article;

import org.jspecify.annotations.NullMarked;
