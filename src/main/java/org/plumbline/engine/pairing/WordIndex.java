package org.plumbline.engine.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands under which words. */
final class WordIndex<T> {

    private final Map<String, List<T>> byWord = new HashMap<>();

    void add(T value, Collection<String> words) {
        words.forEach(
                word -> byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(value));
    }

    /** All that stands under any of these words. */
    Set<T> under(Collection<String> words) {
        var found = new LinkedHashSet<T>();
        words.forEach(word -> found.addAll(byWord.getOrDefault(word, List.of())));
        return found;
    }
}
