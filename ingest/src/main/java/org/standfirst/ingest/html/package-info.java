/** Articles from HTML: bodies as content management systems store them, and whole pages. */
@NullMarked
package org.standfirst.ingest.html;

import org.jspecify.annotations.NullMarked;
