package org.plumbline.review.bulk;

import java.util.Optional;

/** What can be done to many claims at once, and what takes it back. */
public enum BulkAction {
    SUBMIT("Submit", "submitted"),
    WAIVE("Waive", "waived"),
    GIVE("Give to somebody", "given"),
    APPROVE("Approve", "approved"),
    REJECT("Reject", "rejected"),
    WITHDRAW("Withdraw", "withdrawn"),
    REOPEN("Reopen", "reopened"),
    GIVE_BACK("Give back", "given back"),
    TAKE_BACK("Take the decisions back", "taken back");

    private final String title;
    private final String done;

    BulkAction(String title, String done) {
        this.title = title;
        this.done = done;
    }

    public String title() {
        return title;
    }

    /** For example "submitted", as in "3 claims submitted". */
    public String done() {
        return done;
    }

    boolean isReviewers() {
        return this == APPROVE || this == REJECT || this == TAKE_BACK;
    }

    boolean isEditors() {
        return this == SUBMIT || this == WAIVE || this == WITHDRAW || this == REOPEN;
    }

    boolean needsReason() {
        return this == WAIVE || this == REJECT;
    }

    /** What takes it back; empty for what is itself a taking back. */
    public Optional<BulkAction> undo() {
        return switch (this) {
            case SUBMIT -> Optional.of(WITHDRAW);
            case WAIVE -> Optional.of(REOPEN);
            case GIVE -> Optional.of(GIVE_BACK);
            case APPROVE, REJECT -> Optional.of(TAKE_BACK);
            case WITHDRAW, REOPEN, GIVE_BACK, TAKE_BACK -> Optional.empty();
        };
    }
}
