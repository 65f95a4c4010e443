package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.reading.ClaimFinder;

/** The engine's two doors, made once. The engine itself knows no container. */
@ApplicationScoped
class Engine {

    private final ClaimFinder finder = new ClaimFinder();
    private final Checker checker = new Checker();

    ClaimFinder finder() {
        return finder;
    }

    Checker checker() {
        return checker;
    }
}
