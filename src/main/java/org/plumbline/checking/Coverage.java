package org.plumbline.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.run.TextNumbers;
import org.plumbline.checking.run.TextNumbers.TextNumber;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.Span;

/**
 * Every number of a text and where it is accounted for: in claims, or set aside with a reason, or nowhere yet.
 *
 * @param numbers in the order of the text
 */
public record Coverage(List<Number> numbers) {

    /** Reasons that say the number is no figure; the others leave it to an editor. */
    private static final Set<Unreadable.Why> LEFT_TO_AN_EDITOR =
            Set.of(Unreadable.Why.MALFORMED, Unreadable.Why.NO_TOPIC);

    public Coverage {
        numbers = List.copyOf(numbers);
    }

    /**
     * One number.
     *
     * @param claims the claims it is part of
     * @param unread why the reader made no claim of it
     * @param removed the claim it was part of, which an editor removed
     */
    public record Number(
            Span span, List<Long> claims, Optional<Unreadable.Why> unread, Optional<CheckedClaim> removed) {

        public Number {
            claims = List.copyOf(claims);
        }

        /** In no claim, and for a reason that stands. */
        public boolean isSetAside() {
            return claims.isEmpty()
                    && (removed.isPresent() || unread.isPresent() && !LEFT_TO_AN_EDITOR.contains(unread.get()));
        }

        /** In no claim, and nobody has said why not. */
        public boolean isMissed() {
            return claims.isEmpty() && !isSetAside();
        }
    }

    /**
     * How many numbers are settled, and how.
     *
     * @param checked all of their claims are approved
     * @param waived all of their claims are approved or waived, at least one waived
     * @param setAside in no claim, for a reason
     * @param open the rest
     */
    public record Tally(int total, int checked, int waived, int setAside, int open) {

        public int settled() {
            return total - open;
        }

        public boolean isComplete() {
            return open == 0;
        }
    }

    static Coverage of(TextNumbers numbers, List<CheckedClaim> ever) {
        var present = new Index(ever.stream().filter(CheckedClaim::isPresent).toList());
        var removed = new Index(ever.stream().filter(CheckedClaim::isRemoved).toList());
        return new Coverage(numbers.all().stream()
                .map(number -> number(number, present, removed))
                .toList());
    }

    private static Number number(TextNumber number, Index present, Index removed) {
        return new Number(
                number.span(),
                present.holding(number.span()).stream().map(CheckedClaim::id).toList(),
                number.unread(),
                removed.holding(number.span()).stream().findFirst());
    }

    /** Counts, given the claims that were approved and those that were waived. */
    public Tally tally(Set<Long> approved, Set<Long> waived) {
        int checked = 0;
        int waivedNumbers = 0;
        int setAside = 0;
        for (var number : numbers) {
            if (number.isSetAside()) {
                setAside++;
            } else if (!number.isMissed() && approved.containsAll(number.claims())) {
                checked++;
            } else if (!number.isMissed()
                    && number.claims().stream().allMatch(id -> approved.contains(id) || waived.contains(id))) {
                waivedNumbers++;
            }
        }
        return new Tally(
                numbers.size(), checked, waivedNumbers, setAside, numbers.size() - checked - waivedNumbers - setAside);
    }

    /** Finds the claims that hold a number: by its mention, or anywhere inside what an editor marked or corrected. */
    private static final class Index {

        private final Map<Span, List<CheckedClaim>> byMention = new HashMap<>();
        private final List<CheckedClaim> byEditors = new ArrayList<>();

        Index(List<CheckedClaim> claims) {
            for (var claim : claims) {
                if (claim.reading().isVouchedFor()) {
                    byEditors.add(claim);
                } else {
                    claim.claim().mentions().stream()
                            .map(Mention::span)
                            .distinct()
                            .forEach(span -> byMention
                                    .computeIfAbsent(span, s -> new ArrayList<>())
                                    .add(claim));
                }
            }
        }

        List<CheckedClaim> holding(Span number) {
            var holding = new ArrayList<>(byMention.getOrDefault(number, List.of()));
            byEditors.stream().filter(claim -> claim.reading().holds(number)).forEach(holding::add);
            return holding;
        }
    }
}
