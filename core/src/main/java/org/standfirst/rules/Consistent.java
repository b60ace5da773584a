package org.standfirst.rules;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The components of a record must satisfy the rules of its family. A record has one annotation for each group with
 * rules: the default group, {@code ForPublication} and {@code Advisory}.
 */
@Constraint(
        validatedBy = {
            ArticleRules.class,
            ArticleRules.OfDates.class,
            ArticleRules.OfPublishing.class,
            ArticleRules.OfTeaser.class,
            BodyRules.OfEmbed.class,
            BodyRules.OfFigure.class,
            BodyRules.OfLiveUpdate.class,
            BodyRules.OfPlace.class,
            BodyRules.OfRating.class,
            BodyRules.OfTable.class,
            DiscussionRules.class,
            DiscussionRules.OfComment.class,
            DiscussionRules.OfPage.class,
            FeedRules.class,
            MediaRules.OfAudio.class,
            MediaRules.OfPhoto.class,
            MediaRules.OfVideo.class,
            PeopleRules.OfAuthor.class,
            PeopleRules.OfByline.class,
            PeopleRules.OfMachineRights.class,
            TopicRules.OfConcept.class,
            TopicRules.OfSeries.class,
            TopicRules.OfTopics.class
        })
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(Consistent.Several.class)
public @interface Consistent {
    /** Never reported: each rule has a message of its own. */
    String message() default "";

    /** The group of rules. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** The container of several annotations. */
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface Several {
        /** One for each group. */
        Consistent[] value();
    }
}
