/**
 * Converters for applications with Jackson 2: {@link org.standfirst.examples.jackson2.ContentSerializer} and {@link
 * org.standfirst.examples.jackson2.ContentDeserializer}, registered in a {@code SimpleModule}. The test shows how.
 */
@NullMarked
package org.standfirst.examples.jackson2;

import org.jspecify.annotations.NullMarked;
