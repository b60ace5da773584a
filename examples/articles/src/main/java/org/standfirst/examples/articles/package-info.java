/** Ten articles of different kinds, from a wire story to one with a custom block. */
package org.standfirst.examples.articles;
