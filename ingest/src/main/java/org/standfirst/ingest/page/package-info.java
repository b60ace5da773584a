/** Readers of whole web pages: of JSON-LD, meta tags and microdata, and of the element with the body. */
@NullMarked
package org.standfirst.ingest.page;

import org.jspecify.annotations.NullMarked;
