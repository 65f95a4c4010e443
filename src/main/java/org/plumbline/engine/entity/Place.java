package org.plumbline.engine.entity;

/**
 * A country or region.
 *
 * @param code its ISO 3166 or UN M.49 code: "RU", "001" for the world; empty for an entity that a desk has added
 * @param name the name Plumbline uses: "Russia"
 */
public record Place(String code, String name) {

    /** The code of the whole world. */
    public static final String WORLD = "001";

    /** Whether it is known only because a desk has named it: a company, a mine, a province. */
    public boolean isOfDesk() {
        return code.isEmpty();
    }

    public boolean isWorld() {
        return code.equals(WORLD);
    }
}
