package org.standfirst;

/** Where an article stands on its way to the readers. */
public enum Status {
    /** Being written. */
    DRAFT,
    /** Written, and waiting for somebody's approval. */
    PENDING,
    /** Approved, and waiting for its time. */
    SCHEDULED,
    /** Out. */
    PUBLISHED,
    /** Taken back after it was out. */
    WITHDRAWN
}
