package org.standfirst.examples.quickstart;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** What an editor does about a fault, by the rule that was broken: the part a newsroom says in its own words. */
final class ToDo {
    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("Between", "Choose a number in between."),
            Map.entry("CanonicalUrl", "Paste the whole address at which readers will find the article."),
            Map.entry("ConsistentDates", "Compare the dates, and change the one that is wrong."),
            Map.entry("Credited", "Say who wrote it, or which agency it came from."),
            Map.entry("Described", "Describe the photo to somebody who can't see it."),
            Map.entry("HeadingOrder", "Take a heading that is one level higher."),
            Map.entry("KnownLanguage", "Choose the language it is written in."),
            Map.entry("Line", "Delete the character that stands there."),
            Map.entry("LinkUrl", "Open the page to link to, and paste its address."),
            Map.entry("MaxLength", "Cut it."),
            Map.entry("OnScale", "Check the figure, or the scale it is on."),
            Map.entry("Prose", "Delete the character that stands there."),
            Map.entry("Required", "Fill it in."),
            Map.entry("Slug", "Write a few words in small letters, with hyphens in between."),
            Map.entry("Summarised", "Say in a sentence what the story is."),
            Map.entry("WebUrl", "Open the page, and paste its address."));

    private ToDo() {}

    /** Goes by the key of the message, such as {@code {org.standfirst.validation.Required.message}}. */
    static String about(ConstraintViolation<?> fault) {
        String[] key = fault.getMessageTemplate().split("\\.");
        return BY_RULE.getOrDefault(key.length > 3 ? key[3] : "", "Change it until that is so.");
    }
}
