package org.standfirst;

/** The publishing status of an article. */
public enum Status {
    /** Being written. */
    DRAFT,
    /** Written, and waiting for approval. */
    PENDING,
    /** Approved, and waiting for its time of publication. */
    SCHEDULED,
    /** Published. */
    PUBLISHED,
    /** Withdrawn after publication. */
    WITHDRAWN
}
