/** Ten articles of different kinds, from the report of an agency to a story with a custom block. */
package org.standfirst.examples.articles;
