package org.plumbline.engine.claim;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.value.Period;

/**
 * What a claim is about, in the words of the text; empty where the text does not say.
 *
 * @param subject the thing: "rare earths"
 * @param measure what of it is measured: "reserves"
 * @param entities the countries, companies or regions, pronouns resolved: ["Russia"]; more than one for "together"
 * @param period when, resolved against the day of the article
 */
public record Topic(String subject, String measure, List<String> entities, Optional<Period> period) {

    public static final Topic UNKNOWN = new Topic("", "", List.of(), Optional.empty());

    public Topic {
        entities = List.copyOf(entities);
    }

    /** The entity, or all of them joined by "; ". */
    public String entity() {
        return String.join("; ", entities);
    }
}
