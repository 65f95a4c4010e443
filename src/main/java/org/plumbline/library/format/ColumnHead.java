package org.plumbline.library.format;

/**
 * What all figures of one series have in common. The fields are those of {@link org.plumbline.engine.figure.Series}.
 *
 * @param unit as printed, scale included: "million t"
 */
public record ColumnHead(String subject, String measure, String unit, String basis, String definition, String period) {

    /** For people: "rare earths: reserves"; what is said by both is said once. */
    public String topic() {
        return topic(subject, measure);
    }

    public static String topic(String subject, String measure) {
        return subject.equalsIgnoreCase(measure) ? subject : subject + ": " + measure;
    }
}
