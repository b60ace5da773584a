/**
 * What all classes that draw share: {@link org.standfirst.html.rendering.Rendering} holds the options and the state of one
 * rendering, {@link org.standfirst.html.rendering.Settings} are the options of a renderer, {@link
 * org.standfirst.html.rendering.Hooks} what a caller draws itself. A class that draws takes a model and a {@code Rendering}.
 */
@NullMarked
package org.standfirst.html.rendering;

import org.jspecify.annotations.NullMarked;
