package org.plumbline.engine.claim;

/** What sort of statement a claim makes, and so how it is checked. */
public enum ClaimKind {
    /** "28.5 million tonnes" */
    QUANTITY,
    /** "the fifth largest reserves in the world" */
    RANK,
    /** "23% of the world's reserves" */
    SHARE,
    /** "a grouping of 17 metals" */
    COUNT,
    /** "rose 5% to 12 million from 11.4 million" */
    CHANGE,
    /** "Moscow's estimates are much higher than the U.S. Geological Survey estimate" */
    COMPARISON,
    /** "April 1, 2025", where the date itself is the statement */
    DATE,
    /** "There is no substitute" */
    UNIVERSAL,
    /** A statement that an editor marked and no rule reads. */
    OTHER
}
