/**
 * Everything that can be wrong with content, reported to whoever can mend it.
 *
 * <p>Ask {@link org.standfirst.validation.ContentValidator}. It judges by the constraints that stand on the components of
 * the models, each of which is one file of this package: the annotation, and nested in it what judges by it. They are
 * ordinary constraints of Jakarta Validation, so that a {@link jakarta.validation.Validator} of your own, such as
 * Spring's, finds the same violations at the same paths.
 *
 * <p>What is wrong in any state is in the group {@link jakarta.validation.groups.Default}. What a draft may lack but not
 * what goes out is in {@link org.standfirst.validation.ForPublication}, which includes the former. Good practice that
 * nobody has to follow is in {@link org.standfirst.validation.Advisory}.
 *
 * <p>The path of a violation ends in the builder method that mends it: {@code dates.updated},
 * {@code comments[3].parentId}. A message continues its path: “must not be before published”. Nothing of
 * the content is ever put into a message, nor evaluated.
 *
 * <p>The messages are in the bundle {@code ContributorValidationMessages}, where validators look for the words of
 * libraries: so they can't collide with an application's {@code ValidationMessages}, which go before them in a validator
 * of its own. {@code ContentValidator} has a copy in this package, and reads nothing else.
 */
@NullMarked
package org.standfirst.validation;

import org.jspecify.annotations.NullMarked;
