package org.plumbline.library.page;

import java.util.List;

/**
 * Some of what was found.
 *
 * @param more whether there is more of it
 */
public record Page<T>(List<T> rows, boolean more) {

    /** @param found one more than fits, if there is more */
    public static <T> Page<T> of(List<T> found, int fits) {
        return new Page<>(found.subList(0, Math.min(found.size(), fits)), found.size() > fits);
    }

    static <T> Page<T> none() {
        return new Page<>(List.of(), false);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The last one shown; the next page comes after it. */
    public T last() {
        return rows.get(rows.size() - 1);
    }
}
