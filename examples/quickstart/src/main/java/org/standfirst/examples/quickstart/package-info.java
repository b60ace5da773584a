/**
 * A first look: {@link org.standfirst.examples.quickstart.Quickstart} renders an article as a page, a fragment and JSON.
 * The article is in {@link org.standfirst.examples.quickstart.TideClock}, its readers' comments in {@link
 * org.standfirst.examples.quickstart.TideClockComments}, and what the site adds in {@link
 * org.standfirst.examples.quickstart.Courier}. {@link org.standfirst.examples.quickstart.Site} is all it takes to render
 * them. Town, newspaper and people are invented.
 */
@NullMarked
package org.standfirst.examples.quickstart;

import org.jspecify.annotations.NullMarked;
