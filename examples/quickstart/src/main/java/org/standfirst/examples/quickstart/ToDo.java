package org.standfirst.examples.quickstart;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.standfirst.validation.Between;
import org.standfirst.validation.CanonicalUrl;
import org.standfirst.validation.ConsistentDates;
import org.standfirst.validation.Credited;
import org.standfirst.validation.Described;
import org.standfirst.validation.HeadingOrder;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.Line;
import org.standfirst.validation.LinkUrl;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.OnScale;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;
import org.standfirst.validation.Slug;
import org.standfirst.validation.Summarised;
import org.standfirst.validation.WebUrl;

/** What an editor does about a fault, by the rule that was broken: the part a newsroom says in its own words. */
final class ToDo {
    private static final Map<Class<? extends Annotation>, String> BY_RULE = Map.ofEntries(
            Map.entry(Between.class, "Choose a number in between."),
            Map.entry(CanonicalUrl.class, "Paste the whole address at which readers will find the article."),
            Map.entry(ConsistentDates.class, "Compare the dates, and change the one that is wrong."),
            Map.entry(Credited.class, "Say who wrote it, or which agency it came from."),
            Map.entry(Described.class, "Describe the photo to somebody who can't see it."),
            Map.entry(HeadingOrder.class, "Take a heading that is one level higher."),
            Map.entry(KnownLanguage.class, "Choose the language it is written in."),
            Map.entry(Line.class, "Delete the character that stands there."),
            Map.entry(LinkUrl.class, "Open the page to link to, and paste its address."),
            Map.entry(MaxLength.class, "Cut it."),
            Map.entry(OnScale.class, "Check the figure, or the scale it is on."),
            Map.entry(Prose.class, "Delete the character that stands there."),
            Map.entry(Required.class, "Fill it in."),
            Map.entry(Slug.class, "Write a few words in small letters, with hyphens in between."),
            Map.entry(Summarised.class, "Say in a sentence what the story is."),
            Map.entry(WebUrl.class, "Open the page, and paste its address."));

    private ToDo() {}

    static String about(ConstraintViolation<?> fault) {
        Class<? extends Annotation> rule =
                fault.getConstraintDescriptor().getAnnotation().annotationType();
        return BY_RULE.getOrDefault(rule, "Change it until that is so.");
    }
}
