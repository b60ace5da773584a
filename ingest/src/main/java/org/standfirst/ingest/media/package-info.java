/** Readers of photos, videos, audio and embeds, of their captions, and of the credits in captions. */
@NullMarked
package org.standfirst.ingest.media;

import org.jspecify.annotations.NullMarked;
