package org.standfirst.validation;

import jakarta.validation.groups.Default;

/** The group of what must be right before readers see it; what must be right in any state is part of it. */
public interface ForPublication extends Default {}
