package org.plumbline.library.admission;

import java.util.Arrays;

/**
 * From pairs of numbers to a number, in 16 bytes an entry and nothing else: a million figures are remembered in 32 MB at most.
 * Open addressing; nothing is ever removed.
 */
final class PairMap {

    /** What stands for "not there"; never a value. */
    static final long NONE = Long.MIN_VALUE;

    private static final long FREE = -1; // no pair of numbers from 0 is that

    private long[] keys = new long[1 << 10];
    private long[] values = new long[keys.length];
    private int size;

    PairMap() {
        Arrays.fill(keys, FREE);
    }

    /** Puts {@code value} there unless something is; tells what was, or {@link #NONE}. */
    long putIfAbsent(int left, int right, long value) {
        if (size * 4L > keys.length * 3L) {
            grow();
        }
        int slot = slot(pair(left, right));
        if (keys[slot] != FREE) {
            return values[slot];
        }
        keys[slot] = pair(left, right);
        values[slot] = value;
        size++;
        return NONE;
    }

    long get(int left, int right) {
        int slot = slot(pair(left, right));
        return keys[slot] == FREE ? NONE : values[slot];
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    /** Where the key is, or would be. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        Arrays.fill(keys, FREE);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
