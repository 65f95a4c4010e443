package org.plumbline.engine.pairing.row;

/**
 * The words that choose between several rows of one entity.
 *
 * @param near the claim's own
 * @param around those of its sentence
 */
public record Said(String near, String around) {

    public static final Said NOTHING = new Said("", "");

    String all() {
        return near + " " + around;
    }
}
