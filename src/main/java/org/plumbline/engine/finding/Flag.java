package org.plumbline.engine.finding;

/** Why a person must look at a claim, besides its verdict. A closed list. */
public enum Flag {
    /** The place is shared. */
    RANK_TIED,
    /** Rows without a figure were left out of the ranking. */
    MISSING_ROWS,
    /** An "other countries" row larger than the claimed row was left out. */
    AGGREGATE_ROW,
    /** A newer loaded edition says something else (published after the text, or before it). */
    EDITION_SUPERSEDED,
    /** Figures of two editions in one claim. */
    MIXED_EDITIONS,
    /** Compared figures are not like for like. */
    DEFINITION_DIFFERS,
    /** Another loaded source gives another figure. */
    SOURCES_DISAGREE,
    /** The figure is an estimate, provisional or flash value. */
    ESTIMATE,
    /** A note of the cell or total changes the reading. */
    NOTE_APPLIES,
    /** A unit or scale slip explains the figure (factor 1,000; short ton; points and percent). */
    UNIT_SUSPECT,
    /** The figure belongs to another year. */
    PERIOD_DIFFERS,
    /** Rows do not add up to the printed total. */
    SUM_DIFFERS_FROM_TOTAL,
    /** A loaded table looks damaged. */
    REFERENCE_SUSPECT
}
