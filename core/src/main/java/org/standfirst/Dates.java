package org.standfirst;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.ConsistentDates;

/**
 * The times in an article's life; each is {@code null} as long as it is not known. {@link Article.Builder} makes it.
 *
 * @param created when work on it began
 * @param published when it first went out
 * @param updated when it last changed in a way that readers should know of
 * @param scheduled when it is to go out
 * @param embargoedUntil until when nobody may publish it
 * @param expires when it is to be taken off
 */
@ConsistentDates
public record Dates(
        @Nullable Instant created,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable Instant scheduled,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires) {}
