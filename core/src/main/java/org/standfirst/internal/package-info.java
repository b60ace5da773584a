/** What the exported packages of this module share and nobody else sees. */
@NullMarked
package org.standfirst.internal;

import org.jspecify.annotations.NullMarked;
