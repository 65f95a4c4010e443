package org.plumbline.library.doubt;

/**
 * What a new edition says otherwise than the one before it.
 *
 * @param column "mine production of tin, 2023"
 * @param before the value there; "" if the row was not in it
 * @param now the value here; "" if the row is gone
 * @param edition the title of the edition before
 */
public record Change(String column, String entity, String before, String now, String edition) {

    public boolean isNew() {
        return before.isEmpty();
    }

    public boolean isGone() {
        return now.isEmpty();
    }
}
