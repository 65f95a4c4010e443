package org.plumbline.engine.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionFinder;

/** Reads gold sentences and counts what is right; each figure that was read is held to one that was marked. */
final class Scorer {

    private final MentionFinder finder = new MentionFinder();
    private final UnitNames units = new UnitNames();
    private final Map<Column, Tally> tallies = new EnumMap<>(Column.class);
    private final Map<Column, List<String>> failures = new EnumMap<>(Column.class);

    Tally tally(Column column) {
        return tallies.getOrDefault(column, Tally.NONE);
    }

    /** One line for each figure that was missed, misread or should not have been read. */
    List<String> failures(Column column) {
        return failures.getOrDefault(column, List.of());
    }

    void score(GoldSentence sentence, LocalDate publishedOn) {
        List<Mention> read =
                finder.find(sentence.text(), Optional.of(publishedOn)).mentions();
        for (Column column : Column.values()) {
            tallies.merge(column, count(column, sentence, read), Tally::and);
        }
    }

    private Tally count(Column column, GoldSentence sentence, List<Mention> read) {
        List<GoldItem> gold = sentence.items().stream().filter(column::takes).toList();
        List<Mention> taken = read.stream()
                .filter(mention -> column.takes(mention) && counts(sentence, mention))
                .toList();
        Set<Mention> used = new HashSet<>();
        for (GoldItem item : gold) {
            partner(column, item, taken, used)
                    .ifPresentOrElse(
                            used::add,
                            () -> fail(column, "missed " + item.span().of(sentence.text()), sentence));
        }
        taken.stream()
                .filter(mention -> column.isExact() && !used.contains(mention))
                .forEach(mention -> fail(column, "read " + mention, sentence));
        return new Tally(gold.size(), column.isExact() ? taken.size() : used.size(), used.size());
    }

    private Optional<Mention> partner(Column column, GoldItem item, List<Mention> taken, Set<Mention> used) {
        return taken.stream()
                .filter(mention -> !used.contains(mention) && mention.span().overlaps(item.span()))
                .filter(mention -> column.isRight(item, mention, units))
                .findFirst();
    }

    private void fail(Column column, String what, GoldSentence sentence) {
        failures.computeIfAbsent(column, key -> new ArrayList<>()).add(what + " in: " + sentence.text());
    }

    /** What touches nothing but an ignored item is neither right nor wrong. */
    private static boolean counts(GoldSentence sentence, Mention mention) {
        List<GoldItem> touched = sentence.items().stream()
                .filter(item -> item.span().overlaps(mention.span()))
                .toList();
        return touched.isEmpty() || touched.stream().anyMatch(item -> item.sort() != GoldItem.Sort.IGNORED);
    }
}
