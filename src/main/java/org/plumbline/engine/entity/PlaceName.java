package org.plumbline.engine.entity;

/**
 * One way to name a place.
 *
 * @param text as written: "Burma", "Russians", "the Kremlin"
 * @param place the place meant
 * @param form what sort of name it is
 */
public record PlaceName(String text, Place place, Form form) {

    /** What sort of name a place is called by. */
    public enum Form {
        /** "Russia" */
        NAME,
        /** "Russian", "Russians" */
        DEMONYM,
        /** "Moscow", where a city stands for its government */
        SEAT
    }
}
