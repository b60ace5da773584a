/**
 * The markup of photos, galleries, videos and audio, with their captions, and of content embedded from other sites.
 * {@link org.standfirst.html.media.MediaHtml} calls the class for a kind of media.
 */
@NullMarked
package org.standfirst.html.media;

import org.jspecify.annotations.NullMarked;
