package org.plumbline.review;

/** Where a claim stands on its way to the report. */
public enum ReviewState {
    /** Waits for an editor: never touched, returned with a reason, withdrawn, or no longer what was approved. */
    OPEN("Open"),
    /** Needs no check, for a reason that an editor gave. */
    WAIVED("Waived"),
    /** Waits for a reviewer. */
    SUBMITTED("In review"),
    APPROVED("Approved");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether nothing is left to do, so that it may stand in a final report. */
    public boolean isSettled() {
        return this == WAIVED || this == APPROVED;
    }
}
