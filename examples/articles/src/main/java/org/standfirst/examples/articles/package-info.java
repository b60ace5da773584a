/** How is an article of each kind written? Ten articles, from a wire story to one with a kind of block of its own. */
package org.standfirst.examples.articles;
