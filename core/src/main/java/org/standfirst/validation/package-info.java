/**
 * Validation of content: {@link org.standfirst.validation.ContentValidator} reports everything that is wrong.
 *
 * <p>The rules are constraints of Jakarta Validation on the records, so another {@link jakarta.validation.Validator},
 * such as Spring's, reports the same violations at the same paths. Records use the standard constraints and those of
 * this package, which you can use on your own records, too. The rules that involve several values of a record are not
 * part of the API.
 *
 * <p>The group {@link jakarta.validation.groups.Default} applies to content in any state. {@link
 * org.standfirst.validation.ForPublication} includes it and adds the rules that a draft may violate. {@link
 * org.standfirst.validation.Advisory} contains recommendations, which are never required.
 *
 * <p>The path of a violation ends in the builder method that corrects it: {@code dates.updated}, {@code
 * comments[3].parentId}. A message continues its path: “must not be earlier than the publication date”. A message
 * contains no text of the content, except the unknown part of a language tag and the code point of an invalid
 * character. It has no expressions.
 *
 * <p>The messages are in the bundle {@code ContributorValidationMessages}, which Jakarta Validation reserves for
 * libraries, so that the {@code ValidationMessages} of an application can override them. {@code ContentValidator} reads
 * its own copy in this package.
 */
@NullMarked
package org.standfirst.validation;

import org.jspecify.annotations.NullMarked;
