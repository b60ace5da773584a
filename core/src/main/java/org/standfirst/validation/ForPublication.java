package org.standfirst.validation;

import jakarta.validation.groups.Default;

/** The group of what publication requires. It includes the default group, which content must satisfy in any state. */
public interface ForPublication extends Default {}
