package org.plumbline.engine.context;

import java.util.List;
import org.plumbline.engine.claim.Topic;

/** What a text has spoken of so far, so that "the country", "it" and "the agency" can be understood. One for each text. */
public final class Discourse {

    private List<String> entities = List.of();
    private String subject = "";
    private String measure = "";
    private String source = "";
    private String speakerPlace = "";
    private int measureParagraph = -1;

    List<String> entities() {
        return entities;
    }

    String subject() {
        return subject;
    }

    /** The measure spoken of last, in the same paragraph. */
    String measure(int paragraph) {
        return measureParagraph == paragraph ? measure : "";
    }

    String source() {
        return source;
    }

    void entities(List<String> named) {
        if (!named.isEmpty()) {
            entities = named;
        }
    }

    void subject(String named) {
        if (!named.isEmpty()) {
            subject = named;
        }
    }

    void source(String named) {
        if (!named.isEmpty()) {
            source = named;
        }
    }

    /** Remembers what a claim was about. */
    void remember(Topic topic, int paragraph) {
        subject(topic.subject());
        if (!topic.measure().isEmpty()) {
            measure = topic.measure();
            measureParagraph = paragraph;
        }
    }
}
