package org.plumbline.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.plumbline.account.Accounts;
import org.plumbline.account.Role;
import org.plumbline.library.ImportFigures;

/** The desk a newcomer finds: five accounts, one real article, and the reference figures it can be held to. */
@ApplicationScoped
class DemoDesk {

    static final String PASSWORD = "plumbline-demo";

    private static final String SYSTEM = "system";

    private final Accounts accounts;
    private final ImportFigures importFigures;

    DemoDesk(Accounts accounts, ImportFigures importFigures) {
        this.accounts = accounts;
        this.importFigures = importFigures;
    }

    @Transactional
    void fill() {
        open("editor", "Edith Editor", Role.EDITOR);
        open("editor2", "Edgar Editor", Role.EDITOR, Role.REVIEWER);
        open("reviewer", "Rita Reviewer", Role.REVIEWER);
        open("reviewer2", "Ralph Reviewer", Role.REVIEWER);
        open("admin", "Ada Administrator", Role.ADMIN);
        importFigures.store("figures.csv", Seeds.read("figures.csv"), SYSTEM);
    }

    private void open(String name, String displayName, Role... roles) {
        accounts.openDemo(name, displayName, PASSWORD, Set.of(roles));
    }
}
