package org.plumbline.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What figures are about, over all sources and editions: the choices of a form.
 *
 * @param entities those with a figure for it, by name
 */
public record Topic(String subject, String measure, Set<String> entities) {

    private record Key(String subject, String measure) {}

    public static List<Topic> of(List<ReferenceSeries> series) {
        var topics = new LinkedHashMap<Key, Set<String>>();
        for (var one : series) {
            var entities = topics.computeIfAbsent(new Key(one.subject(), one.measure()), key -> new TreeSet<>());
            one.figures().forEach(figure -> entities.add(figure.entity()));
        }
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey().subject(), topic.getKey().measure(), topic.getValue()))
                .sorted(Comparator.comparing(Topic::subject).thenComparing(Topic::measure))
                .toList();
    }
}
