package org.plumbline.checking.claim;

/** Whether a claim counts. */
enum Standing {
    PRESENT,
    /** an editor said that it is no claim */
    REMOVED,
    /** a later check no longer read it */
    GONE
}
