package org.plumbline.engine.check;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pairing.statement.Statement;

/** Times counted from the day of a text that has none: "last year", which may be any. */
final class UncountedTimes {

    private final NavigableMap<Integer, Mention> byPlace = new TreeMap<>();

    UncountedTimes(Reading reading) {
        if (reading.publishedOn().isEmpty()) {
            reading.mentions().stream()
                    .filter(mention -> mention.kind() == MentionKind.DATE && mention.period() == null)
                    .forEach(mention -> byPlace.put(mention.span().start(), mention));
        }
    }

    /** What the text would have to say for a figure to refute the statement; empty where its time is known. */
    Optional<String> unsaid(Statement statement) {
        int from = statement.from();
        return byPlace.subMap(from, from + statement.sentence().length()).values().stream()
                .findFirst()
                .map(time -> "when “%s” was".formatted(time.surface()));
    }
}
