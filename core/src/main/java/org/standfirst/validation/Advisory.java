package org.standfirst.validation;

/** The group of recommendations, such as those of search engines and accessibility guidelines; never required. */
public interface Advisory {}
