/** WordPress: its posts as JSON and in exports, its way to store bodies, and its comments. */
@NullMarked
package org.standfirst.ingest.blog;

import org.jspecify.annotations.NullMarked;
