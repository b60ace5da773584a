/** Photos, videos, audio and embeds of a source, their captions, and the credits in those. */
@NullMarked
package org.standfirst.ingest.media;

import org.jspecify.annotations.NullMarked;
