package org.standfirst.validation;

/**
 * The group that replaces {@link ForPublication} for pictures that are not part of the story, such as portraits, logos
 * and posters. It has no constraints: these pictures need neither a description nor a credit for publication.
 */
public interface BesideStory {}
