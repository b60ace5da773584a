/**
 * Shared by all classes that render markup: {@link org.standfirst.html.rendering.Rendering} has the options and the
 * state of one rendering, {@link org.standfirst.html.rendering.Settings} the options of a renderer, {@link
 * org.standfirst.html.rendering.Hooks} the hooks of a caller. A class that renders markup takes a model and a {@code
 * Rendering}.
 */
@NullMarked
package org.standfirst.html.rendering;

import org.jspecify.annotations.NullMarked;
