/**
 * Selection of image files by media type, width and shape. Exported to our own renderers only. {@link
 * org.standfirst.image.ImageUse} chooses one file for sharing, a mail or a thumbnail; {@link
 * org.standfirst.image.PageImage} chooses the files that a browser can choose from. {@link
 * org.standfirst.image.ImageFiles} is the list of a photo, which keeps both choices.
 */
@NullMarked
package org.standfirst.image;

import org.jspecify.annotations.NullMarked;
