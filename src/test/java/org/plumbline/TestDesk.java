package org.plumbline;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.plumbline.account.Role;
import org.plumbline.account.people.Accounts;

/** Opens the accounts that tests sign in with. */
@ApplicationScoped
class TestDesk {

    private static final int LAST = 9000; // after the demo, which fills only an empty desk

    @Transactional
    void open(@Observes @Priority(LAST) StartupEvent start, Accounts accounts) {
        if (accounts.isEmpty()) {
            open(accounts, "editor", Role.EDITOR);
            open(accounts, "editor2", Role.EDITOR, Role.REVIEWER);
            open(accounts, "reviewer", Role.REVIEWER);
            open(accounts, "reviewer2", Role.REVIEWER);
            open(accounts, "admin", Role.ADMIN);
            open(accounts, "chief", Role.values());
        }
    }

    private static void open(Accounts accounts, String name, Role... roles) {
        accounts.openDemo(name, name, "plumbline-demo", Set.of(roles));
    }
}
