package org.plumbline.engine.pairing;

import java.util.List;

/**
 * Which figures a claim is held to: a subject and measure, in every edition that has them, and the entities' rows.
 *
 * @param subject as in the series: "rare earths"
 * @param measure as in the series: "reserves"
 * @param entities as printed in the tables or in an alias of theirs: ["Russia"]
 * @param score how well the words fit, 0 to 100; 100 when an editor chose it
 * @param reason why, in words: "subject “rare earths” and measure “reserves” named, entity Russia from the sentence before"
 */
public record Pairing(String subject, String measure, List<String> entities, int score, String reason) {

    static final String CHOSEN = "chosen by an editor";

    public Pairing {
        entities = List.copyOf(entities);
    }

    /** The pairing an editor chose. */
    public static Pairing chosen(String subject, String measure, List<String> entities) {
        return new Pairing(subject, measure, entities, 100, CHOSEN);
    }
}
