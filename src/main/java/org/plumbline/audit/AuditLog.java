package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Takes down what happens. An event is written with the transaction in which it happened, or not at all; outside of a
 * transaction it is written at once.
 */
@ApplicationScoped
public class AuditLog {

    private final Event<Happening> happenings;

    AuditLog(Event<Happening> happenings) {
        this.happenings = happenings;
    }

    public void record(String who, String action, String subject, String before, String after) {
        happenings.fire(new Happening(who, action, subject, before, after));
    }

    /** An event that has no state before. */
    public void record(String who, String action, String subject, String after) {
        record(who, action, subject, "", after);
    }
}
