package org.plumbline.checking.carry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.engine.value.Span;

/**
 * Where the places of one text are in a later one. A sentence is found again when its words are the same and it stands beside
 * the same sentence as before; where a text says the same twice, only between the same two, and no other place does. So a
 * lookalike in another context is never taken for it: better to look again than to lend an approval.
 */
public final class Successors {

    private final SentenceList before;
    private final SentenceList after;
    private final Map<Integer, Integer> found = new HashMap<>();

    private Successors(SentenceList before, SentenceList after) {
        this.before = before;
        this.after = after;
    }

    /** For texts of any length, in time linear in it. */
    public static Successors of(String before, String after) {
        var successors = new Successors(SentenceList.of(before), SentenceList.of(after));
        successors.find();
        return successors;
    }

    private void find() {
        var quotesBefore = by(before, PlaceInText::exact);
        var quotesAfter = by(after, PlaceInText::exact);
        var placesBefore = by(before, place -> place);
        var placesAfter = by(after, place -> place);
        int sharedStart = sharedStart();
        int sharedEnd = sharedEnd(sharedStart);
        for (int i = 0; i < before.size(); i++) {
            var place = PlaceInText.of(before, i);
            var alike = quotesAfter.getOrDefault(place.exact(), List.of());
            if (alike.size() == 1 && quotesBefore.get(place.exact()).size() == 1) {
                keep(i, alike.get(0), PlaceInText.of(after, alike.get(0)).neighbours(place));
            } else {
                var same = placesAfter.getOrDefault(place, List.of());
                boolean alone = same.size() == 1 && placesBefore.get(place).size() == 1;
                int position =
                        i < sharedStart ? i : i >= before.size() - sharedEnd ? i - before.size() + after.size() : -1;
                keep(i, alone ? same.get(0) : position, alone || same.contains(position));
            }
        }
    }

    private void keep(int index, int successor, boolean sure) {
        if (sure) {
            found.put(index, successor);
        }
    }

    private static <K> Map<K, List<Integer>> by(SentenceList text, Function<PlaceInText, K> key) {
        return IntStream.range(0, text.size())
                .boxed()
                .collect(Collectors.groupingBy(index -> key.apply(PlaceInText.of(text, index))));
    }

    private int sharedStart() {
        int shared = 0;
        while (shared < Math.min(before.size(), after.size())
                && before.at(shared).equals(after.at(shared))) {
            shared++;
        }
        return shared;
    }

    /** Not counting what is shared from the start. */
    private int sharedEnd(int sharedStart) {
        int shared = 0;
        while (shared < Math.min(before.size(), after.size()) - sharedStart
                && before.at(before.size() - 1 - shared).equals(after.at(after.size() - 1 - shared))) {
            shared++;
        }
        return shared;
    }

    /** Where a stretch of the earlier text is in the later one; empty where one of its sentences is not found again. */
    public Optional<Span> of(Span span) {
        int first = before.holding(span.start());
        int last = before.holding(Math.max(span.start(), span.end() - 1));
        boolean together = first >= 0
                && IntStream.rangeClosed(first, last)
                        .allMatch(i -> found.containsKey(i) && found.get(i) - found.get(first) == i - first);
        if (!together) {
            return Optional.empty();
        }
        int start = after.start(found.get(first)) + span.start() - before.start(first);
        int end = after.start(found.get(last)) + span.end() - before.start(last);
        return Optional.of(new Span(start, Math.max(start, end)));
    }
}
