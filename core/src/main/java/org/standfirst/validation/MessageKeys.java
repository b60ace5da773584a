package org.standfirst.validation;

/** Messages of this library for the standard constraints on its records. */
public final class MessageKeys {
    /** The message of {@link jakarta.validation.constraints.Min @Min}. */
    public static final String AT_LEAST = "{org.standfirst.validation.AtLeast.message}";

    /** The message of {@link jakarta.validation.constraints.Min @Min} in the group {@link Advisory}. */
    public static final String AT_LEAST_ADVICE = "{org.standfirst.validation.AtLeast.advice}";

    /** The message of {@link jakarta.validation.constraints.NotNull @NotNull} on the alternative text of a photo. */
    public static final String DESCRIBED = "{org.standfirst.validation.Described.message}";

    /** The message of {@link jakarta.validation.constraints.Size @Size} on a list. */
    public static final String MAX_ENTRIES = "{org.standfirst.validation.MaxEntries.message}";

    /** The message of {@link jakarta.validation.constraints.Size @Size} on a list in the group {@link Advisory}. */
    public static final String MAX_ENTRIES_ADVICE = "{org.standfirst.validation.MaxEntries.advice}";

    private MessageKeys() {}
}
