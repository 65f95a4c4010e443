package org.plumbline.background;

import java.util.Locale;

/** The kinds of work that go on in the background. */
public enum JobKind {
    IMPORT(1, "Nothing of the file is in the library."),
    RESTORE(1, "Nothing of the package is in the library."),
    CHECK_AGAIN(1, "What was checked stays."),
    READING(4, "Send the file again.");

    private final int atOnce;
    private final String remains;

    JobKind(int atOnce, String remains) {
        this.atOnce = atOnce;
        this.remains = remains;
    }

    /** How many jobs of this kind one server works on at a time. */
    int atOnce() {
        return atOnce;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String cancelled(String who) {
        return "Cancelled by %s. %s".formatted(who, remains);
    }

    String stopped() {
        return "The server was stopped in the middle. " + remains;
    }

    String fault(long job) {
        return "A fault of the server, logged as %s %d. %s".formatted(words(), job, remains);
    }
}
