package org.plumbline.review.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.Refusal;

/** The desk's rules, and the one place where they are changed. */
@ApplicationScoped
@Transactional
public class RulesDesk {

    private final EntityManager database;
    private final AuditLog log;

    RulesDesk(EntityManager database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    public DeskRules current() {
        return database.find(DeskRules.class, DeskRules.ONLY);
    }

    /** What is submitted from now on is decided by these rules. @throws Refusal if somebody changed them meanwhile */
    void change(Asked asked, String who) {
        var rules = database.find(DeskRules.class, DeskRules.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!asked.isAbout(rules)) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Somebody else changed the rules while you were looking at them; now: " + rules.inWords() + ".");
        }
        var before = rules.inWords();
        rules.change(asked);
        log.record(who, "rules.changed", "desk", before, rules.inWords());
    }
}
