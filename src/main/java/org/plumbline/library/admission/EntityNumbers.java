package org.plumbline.library.admission;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.library.shelf.ReferenceSource;

/** Numbers entities, capitals ignored, in the order they are met. */
final class EntityNumbers {

    private final Map<String, Integer> asPrinted = new HashMap<>();
    private final Map<String, Integer> byKey = new LinkedHashMap<>();

    int of(String entity) {
        return asPrinted.computeIfAbsent(
                entity, printed -> byKey.computeIfAbsent(ReferenceSource.key(printed), key -> byKey.size()));
    }

    /** All that were met, as printed. */
    Collection<String> met() {
        return asPrinted.keySet();
    }
}
