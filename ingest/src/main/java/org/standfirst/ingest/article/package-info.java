/** The facts about an article beside its body, each checked before it is set, so that the article is valid. */
@NullMarked
package org.standfirst.ingest.article;

import org.jspecify.annotations.NullMarked;
