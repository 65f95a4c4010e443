package org.plumbline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.plumbline.account.Accounts;
import org.plumbline.account.Role;

/** Opens the accounts that tests sign in with. */
@ApplicationScoped
class TestDesk {

    @Transactional
    void open(@Observes StartupEvent start, Accounts accounts) {
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
