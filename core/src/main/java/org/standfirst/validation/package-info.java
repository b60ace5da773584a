/**
 * Validation of content: {@link org.standfirst.validation.ContentValidator} reports everything that is wrong.
 *
 * <p>The rules are constraints of Jakarta Validation on the records, so another {@link jakarta.validation.Validator}, such as
 * Spring's, reports the same violations at the same paths. Besides the standard constraints, records use those of this
 * package, which are for your own records, too. The rules over several values of a record are not part of the API.
 *
 * <p>Violations in any state of the content are in the group {@link jakarta.validation.groups.Default}.
 * {@link org.standfirst.validation.ForPublication} includes it and adds what a draft may lack.
 * {@link org.standfirst.validation.Advisory} is good practice, which is never required.
 *
 * <p>The path of a violation ends in the builder method that corrects it: {@code dates.updated},
 * {@code comments[3].parentId}. A message continues its path: “must not be earlier than the publication date”. A message
 * never contains text of the content, and has no expressions.
 *
 * <p>The messages are in the bundle {@code ContributorValidationMessages}, which Jakarta Validation reserves for libraries,
 * so that the {@code ValidationMessages} of an application can override them. {@code ContentValidator} reads its own copy
 * in this package.
 */
@NullMarked
package org.standfirst.validation;

import org.jspecify.annotations.NullMarked;
