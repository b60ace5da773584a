/**
 * Facts that models, rules and our own renderers derive from models: the targets of links, the layout of a table, the
 * translations to list, the text of a body, the paragraphs of a text, the signs of plain text, the comments that a
 * reader sees, the categories, dates and photo of an article in a feed.
 */
@NullMarked
package org.standfirst.facts;

import org.jspecify.annotations.NullMarked;
