/** Importers of posts and pages from WordPress exports and from the REST API of WordPress. */
@NullMarked
package org.standfirst.ingest.wordpress;

import org.jspecify.annotations.NullMarked;
