package org.plumbline.engine.claim;

/** Whether the sentence says that something is so, or only that it may, will or should be. */
public enum Modality {
    ASSERTED,
    /** "will reach", "is expected to", "could take place" */
    FORECAST,
    /** "aims to", "plans to" */
    TARGET,
    /** "if output doubled", "suppose" */
    HYPOTHETICAL,
    QUESTION,
    /** "the finest in a generation": no table settles it */
    OPINION
}
