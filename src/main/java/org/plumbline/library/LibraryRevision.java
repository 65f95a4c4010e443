package org.plumbline.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How often the library has changed. */
@Entity
public class LibraryRevision {

    @Id
    private int id;

    private long number;

    protected LibraryRevision() {} // for Hibernate

    public void next() {
        number++;
    }
}
