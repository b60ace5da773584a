/**
 * Renders articles in every form: {@link org.standfirst.examples.site.Main} is the program. {@link
 * org.standfirst.examples.site.JsonInput} reads documents and hands them to {@link org.standfirst.examples.site.Site}, which
 * has {@link org.standfirst.examples.site.PageFiles} write the forms of each. {@link
 * org.standfirst.examples.site.ImportInput} reads what others wrote. Another kind of INPUT is another class that
 * hands documents to a {@link org.standfirst.examples.site.Documents}.
 */
@NullMarked
package org.standfirst.examples.site;

import org.jspecify.annotations.NullMarked;
