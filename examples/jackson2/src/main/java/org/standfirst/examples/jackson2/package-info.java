/**
 * Converters for applications with Jackson 2: {@link org.standfirst.examples.jackson2.ContentSerializer} and {@link
 * org.standfirst.examples.jackson2.ContentDeserializer}. {@code ConvertersTest} registers them in a {@code
 * SimpleModule}.
 */
@NullMarked
package org.standfirst.examples.jackson2;

import org.jspecify.annotations.NullMarked;
