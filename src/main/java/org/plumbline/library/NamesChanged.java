package org.plumbline.library;

import java.util.Set;

/**
 * The desk calls an entity otherwise. Fired within the transaction that says so.
 *
 * @param who who said so
 * @param names every name that is new or no longer holds, as written
 */
public record NamesChanged(String who, Set<String> names) {

    public NamesChanged {
        names = Set.copyOf(names);
    }
}
