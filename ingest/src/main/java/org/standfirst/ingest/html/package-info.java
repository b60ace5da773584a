/** Importers of article bodies in HTML and of whole web pages. */
@NullMarked
package org.standfirst.ingest.html;

import org.jspecify.annotations.NullMarked;
