package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.engine.value.Units;

/** The engine's doors, made once. The engine itself knows no container. */
@ApplicationScoped
class Engine {

    private final ClaimFinder finder = new ClaimFinder();
    private final Checker checker = new Checker();
    private final Units units = new Units();

    Units units() {
        return units;
    }

    ClaimFinder finder() {
        return finder;
    }

    Checker checker() {
        return checker;
    }
}
