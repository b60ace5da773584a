/** Whole web pages: the facts in their JSON-LD, meta tags and microdata, and the element that is the body. */
@NullMarked
package org.standfirst.ingest.page;

import org.jspecify.annotations.NullMarked;
