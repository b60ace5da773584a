package org.standfirst.validation;

/**
 * What {@link ForPublication} turns into for pictures that stand beside a story, such as portraits, logos and posters.
 * Nothing is in it: they must be right as in any state, and may go out without the words that a photo of the story needs.
 */
public interface BesideStory {}
