package org.plumbline.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.engine.pairing.Catalogue.Topic;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.web.FormErrors;

/**
 * What an editor wants a claim held to.
 *
 * @param revision of the claim as it was shown
 * @param topic subject and measure as the list offers them: "rare earths · reserves"
 * @param entities rows, separated by semicolons: "Russia; China"
 */
public record PairingForm(
        @RestForm int revision,
        @RestForm String topic,
        @RestForm String entities) {

    private static final String BETWEEN = " · ";

    static String topic(String subject, String measure) {
        return subject + BETWEEN + measure;
    }

    /** What the library has under this topic; empty when it has none so called. */
    private Optional<Topic> chosen(List<Topic> topics) {
        var wanted = topic == null ? "" : topic.strip();
        return topics.stream()
                .filter(known -> topic(known.subject(), known.measure()).equalsIgnoreCase(wanted))
                .findFirst();
    }

    public FormErrors troubles(List<Topic> topics) {
        var chosen = chosen(topics);
        if (chosen.isEmpty()) {
            return FormErrors.on(
                    "topic",
                    "Choose a subject and measure from the list: the library has nothing called “%s”".formatted(topic));
        }
        return rows().isEmpty() ? FormErrors.on("entities", "Name the row or rows, such as China") : FormErrors.NONE;
    }

    public Pairing pairing(List<Topic> topics) {
        var topic = chosen(topics).orElseThrow();
        return Pairing.chosen(topic.subject(), topic.measure(), rows());
    }

    private List<String> rows() {
        return entities == null
                ? List.of()
                : Arrays.stream(entities.split(";"))
                        .map(String::strip)
                        .filter(row -> !row.isEmpty())
                        .toList();
    }
}
