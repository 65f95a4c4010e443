package org.plumbline.engine.finding;

/** What the figures say of a claim: the four labels of AVeriTeC, the field's public benchmark. */
public enum Verdict {
    SUPPORTED,
    REFUTED,
    NOT_ENOUGH_EVIDENCE,
    /** Only of a claim, never of one finding: sources that weigh the same disagree. */
    CONFLICTING_EVIDENCE
}
