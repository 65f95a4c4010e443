package org.plumbline.engine.pairing.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out of the last texts: an article asks the same of each of its sentences for every table. Forgets
 * all when full, so that it never holds more than so many texts. Safe for many threads.
 */
public final class Memo<V> {

    private final int most;
    private final Function<String, V> work;
    private final Map<String, V> known = new ConcurrentHashMap<>();

    public Memo(int most, Function<String, V> work) {
        this.most = most;
        this.work = work;
    }

    public V of(String text) {
        V value = known.get(text);
        return value == null ? remembered(text) : value;
    }

    private V remembered(String text) {
        if (known.size() >= most) {
            known.clear();
        }
        return known.computeIfAbsent(text, work);
    }
}
