package org.standfirst.validation;

import jakarta.validation.groups.Default;

/**
 * The group of constraints required for publication. It includes the default group, whose constraints apply in any
 * state.
 */
public interface ForPublication extends Default {}
