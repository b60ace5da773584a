package org.standfirst.validation;

/** The group of good practice, as search engines and accessibility guidelines recommend it; never required. */
public interface Advisory {}
