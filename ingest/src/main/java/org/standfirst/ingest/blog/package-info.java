/** Readers of WordPress: posts in JSON and in exports, the formats of bodies, and comments. */
@NullMarked
package org.standfirst.ingest.blog;

import org.jspecify.annotations.NullMarked;
