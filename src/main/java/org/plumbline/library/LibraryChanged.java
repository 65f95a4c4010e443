package org.plumbline.library;

import java.util.Set;

/**
 * Figures have come into the library. Fired within the transaction that brings them.
 *
 * @param who by whom
 * @param subjects what they are about: "rare earths"
 */
public record LibraryChanged(String who, Set<String> subjects) {

    public LibraryChanged {
        subjects = Set.copyOf(subjects);
    }
}
