/** Posts and pages of WordPress, from its REST API and from its exports. */
@NullMarked
package org.standfirst.ingest.wordpress;

import org.jspecify.annotations.NullMarked;
