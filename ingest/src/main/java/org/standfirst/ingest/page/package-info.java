/** Whole web pages: the values in their JSON-LD, meta tags and microdata, and the element with the body. */
@NullMarked
package org.standfirst.ingest.page;

import org.jspecify.annotations.NullMarked;
