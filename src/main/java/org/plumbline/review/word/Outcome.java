package org.plumbline.review.word;

/** What a reviewer may say. */
public enum Outcome {
    APPROVED("Approved"),
    REJECTED("Rejected");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
