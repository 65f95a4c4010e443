package org.plumbline.engine.context.topic;

/**
 * What of a thing is measured, and where the text has it.
 *
 * @param name the measure: "reserves"; "" where nothing tells
 * @param place where its word stands in the sentence; -1 for nowhere
 * @param isNoun whether a noun tells it, so that the words before it are the subject
 * @param isWhole whether it needs no subject, as "population"
 */
record Measure(String name, int place, boolean isNoun, boolean isWhole) {

    static final Measure NONE = named("");

    boolean isPresent() {
        return !name.isEmpty();
    }

    /** A measure that no one word of the sentence tells. */
    static Measure named(String name) {
        return new Measure(name, -1, false, false);
    }

    static Measure noun(String name, int place) {
        return new Measure(name, place, true, false);
    }

    static Measure verb(String name, int place) {
        return new Measure(name, place, false, false);
    }

    Measure whole(boolean whole) {
        return new Measure(name, place, isNoun, whole);
    }
}
