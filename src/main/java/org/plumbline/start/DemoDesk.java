package org.plumbline.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.plumbline.account.Role;
import org.plumbline.account.people.Accounts;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.library.importing.ImportFigures;

/** The desk a newcomer finds: five accounts, one real article, and the reference figures it can be held to. */
@ApplicationScoped
class DemoDesk {

    static final String PASSWORD = "plumbline-demo";

    private static final String SYSTEM = "system";

    private final Accounts accounts;
    private final ImportFigures importFigures;
    private final Articles articles;

    DemoDesk(Accounts accounts, ImportFigures importFigures, Articles articles) {
        this.accounts = accounts;
        this.importFigures = importFigures;
        this.articles = articles;
    }

    @Transactional
    void fill() {
        open("editor", "Edith Editor", Role.EDITOR);
        open("editor2", "Edgar Editor", Role.EDITOR, Role.REVIEWER);
        open("reviewer", "Rita Reviewer", Role.REVIEWER);
        open("reviewer2", "Ralph Reviewer", Role.REVIEWER);
        open("admin", "Ada Administrator", Role.ADMIN);
        importFigures.store("figures.csv", Seeds.read("figures.csv"), SYSTEM);
        articles.receive(article(), SYSTEM);
    }

    private static Intake article() {
        return new Intake(
                "Kremlin: US companies show initial interest in Russian rare-earth projects",
                "2025-03-31",
                "World Energy News, after Reuters",
                "",
                new String(Seeds.read("kremlin-rare-earths-2025-03-31.txt"), StandardCharsets.UTF_8));
    }

    private void open(String name, String displayName, Role... roles) {
        accounts.openDemo(name, displayName, PASSWORD, Set.of(roles));
    }
}
