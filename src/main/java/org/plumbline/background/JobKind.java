package org.plumbline.background;

import java.util.Locale;
import org.plumbline.audit.AuditLog;

/** The kinds of work that go on in the background. */
public enum JobKind {
    IMPORT(1, "file %d", "Nothing of the file is in the library."),
    RESTORE(1, "library", "Nothing of the package is in the library."),
    CHECK_AGAIN(1, "all articles", "What was checked stays."),
    READING(4, "file %d", "Send the file again.");

    private final int atOnce;
    private final String about;
    private final String remains;

    /** @param about what one is about, as the log names it */
    JobKind(int atOnce, String about, String remains) {
        this.atOnce = atOnce;
        this.about = about;
        this.remains = remains;
    }

    /** How many jobs of this kind one server works on at a time. */
    int atOnce() {
        return atOnce;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Writes down that one came to nothing: "import.cancelled". */
    void tell(AuditLog log, Job.State outcome, long subject, String who, String why) {
        var action = words().replace(' ', '-') + "." + outcome.name().toLowerCase(Locale.ROOT);
        log.record(who, action, about.formatted(subject), why);
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
