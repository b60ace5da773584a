/**
 * Renders articles in every output format: {@link org.standfirst.examples.site.Main} is the program. {@link
 * org.standfirst.examples.site.JsonInput} reads documents and passes them to {@link org.standfirst.examples.site.Site},
 * which calls {@link org.standfirst.examples.site.PageFiles} to write the files of each. {@link
 * org.standfirst.examples.site.ImportInput} imports other formats. For another kind of input, add a class that passes
 * documents to {@link org.standfirst.examples.site.Documents}.
 */
@NullMarked
package org.standfirst.examples.site;

import org.jspecify.annotations.NullMarked;
