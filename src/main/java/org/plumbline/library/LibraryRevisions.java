package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Lets one change of the library follow the other, so that two people cannot enter the same figure at once. */
@ApplicationScoped
public class LibraryRevisions implements PanacheRepositoryBase<LibraryRevision, Integer> {

    private static final int THE_ONE = 1;

    /** Waits for a change under way, and keeps others waiting until the end of this transaction. */
    public LibraryRevision awaitTurn() {
        return findById(THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
