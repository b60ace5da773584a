/**
 * Chooses files of photos by media type, width and shape, for this module and our own renderers, to which alone the package
 * is exported. {@link org.standfirst.image.ImageUse} chooses one file for sharing, a mail or a thumbnail;
 * {@link org.standfirst.image.PageImage} chooses the files among which a browser chooses.
 */
@NullMarked
package org.standfirst.image;

import org.jspecify.annotations.NullMarked;
