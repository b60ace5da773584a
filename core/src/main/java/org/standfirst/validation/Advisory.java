package org.standfirst.validation;

/** The group of good practice, as search engines and accessibility guidelines have it. Breaking it stops nothing. */
public interface Advisory {}
