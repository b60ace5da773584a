/**
 * Validation behind the annotations on the records; not exported, and opened to validators.
 *
 * <p>A rule that involves several values of a record is in the class of its family: {@link
 * org.standfirst.rules.ArticleRules}, {@link org.standfirst.rules.BodyRules}, {@link org.standfirst.rules.MediaRules},
 * {@link org.standfirst.rules.TopicRules}, {@link org.standfirst.rules.PeopleRules}, {@link
 * org.standfirst.rules.DiscussionRules} and {@link org.standfirst.rules.FeedRules}. The annotation {@link
 * org.standfirst.rules.Consistent} connects a record with its rules, once for each group.
 *
 * <p>The other classes validate one value by a constraint of {@link org.standfirst.validation}. Validators and rules
 * are public, with a public constructor, because the validation provider creates them by reflection.
 */
@NullMarked
package org.standfirst.rules;

import org.jspecify.annotations.NullMarked;
