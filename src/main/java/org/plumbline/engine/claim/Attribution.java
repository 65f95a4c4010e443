package org.plumbline.engine.claim;

/**
 * Whose word a claim is.
 *
 * @param who the speaker or source as written, pronouns resolved: "U.S. Geological Survey"; "" when the article speaks itself
 * @param edition the edition the text names: "2024 edition", "latest report"; "" for none
 */
public record Attribution(String who, String edition) {

    /** The article's own voice. */
    public static final Attribution NONE = new Attribution("", "");

    public boolean isPresent() {
        return !who.isEmpty();
    }
}
