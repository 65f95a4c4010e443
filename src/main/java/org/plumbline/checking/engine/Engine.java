package org.plumbline.checking.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.engine.value.Units;
import org.plumbline.library.reference.References;

/**
 * The engine's doors, made once for the names that the desk has for entities, and again when these change. The engine itself
 * knows no container.
 */
@ApplicationScoped
public class Engine {

    /** The doors for one set of names. */
    private record Doors(List<EntityAliases> names, ClaimFinder finder, Checker checker, RowFinder rows) {

        static Doors of(List<EntityAliases> names) {
            var places = new Places(names);
            return new Doors(
                    names, new ClaimFinder(names), new Checker(places), new RowFinder(new EntityNames(places)));
        }
    }

    private final References library;
    private final Units units = new Units();
    private volatile Doors doors = Doors.of(List.of());

    Engine(References library) {
        this.library = library;
    }

    public Units units() {
        return units;
    }

    public ClaimFinder finder() {
        return current().finder();
    }

    public Checker checker() {
        return current().checker();
    }

    public RowFinder rows() {
        return current().rows();
    }

    /** As the desk names entities now, on whichever node it said so. */
    private Doors current() {
        var names = library.names();
        if (!doors.names().equals(names)) {
            doors = Doors.of(names);
        }
        return doors;
    }
}
