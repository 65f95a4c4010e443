package org.plumbline.engine.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.value.Period;

/** What a claim says about its topic, one form for each way of checking. */
public sealed interface Assertion {

    /** The kind of claim that makes this assertion. */
    ClaimKind kind();

    /** The number that the statement stands or falls with, where it has one: 5 % in "rose 5% to 12 million". */
    default Optional<Mention> figure() {
        return Optional.empty();
    }

    /**
     * The topic has this value: "28.5 million tonnes". A count of things ("17 metals") is one too.
     *
     * @param counted whether discrete things are counted
     */
    record Value(Mention amount, boolean counted) implements Assertion {
        @Override
        public ClaimKind kind() {
            return counted ? ClaimKind.COUNT : ClaimKind.QUANTITY;
        }

        @Override
        public Optional<Mention> figure() {
            return Optional.of(amount);
        }
    }

    /**
     * The topic's entity takes this place: "fifth largest", "among the top four", "second only to China", "tied for third".
     *
     * @param place the best place claimed, 1 for the largest
     * @param lastPlace the worst place claimed: equal to {@code place}, or 4 with 1 for "among the top four"
     * @param order {@link Direction#DOWN} when the largest comes first, {@link Direction#UP} when the smallest does
     * @param after the entities said to stand ahead: "the largest after China"
     * @param tied whether the text says the place is shared
     * @param scope words that limit the field: "in Africa", "among states", "known"; empty for all
     */
    record Rank(int place, int lastPlace, Direction order, List<String> after, boolean tied, String scope)
            implements Assertion {
        public Rank {
            after = List.copyOf(after);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.RANK;
        }
    }

    /**
     * The topic's entities have this part of a whole: "23% of the world's reserves", "a third of", "together more than 90%".
     *
     * @param part the share: a percent mention, or a fraction as a bare number
     * @param whole what it is a part of, as written: "the world's rare earth reserves"
     */
    record Share(Mention part, String whole) implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.SHARE;
        }

        @Override
        public Optional<Mention> figure() {
            return Optional.of(part);
        }
    }

    /**
     * The topic went up or down: "rose 5% to 12 million from 11.4 million", "doubled", "fell".
     *
     * @param direction which way
     * @param by the change itself: percent, points, a multiple or an amount
     * @param from the value before, where the text gives it
     * @param to the value after, where the text gives it
     * @param since the period compared with, where the text gives one; the one before otherwise
     */
    record Change(
            Direction direction,
            Optional<Mention> by,
            Optional<Mention> from,
            Optional<Mention> to,
            Optional<Period> since)
            implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.CHANGE;
        }

        @Override
        public Optional<Mention> figure() {
            return by.or(() -> to).or(() -> from);
        }
    }

    /**
     * The topic stands in a relation to another figure: "much higher than the USGS estimate", "six times the American
     * tonnage", "larger than Iraq's".
     *
     * @param direction higher, lower or level
     * @param degree "much", "slightly", "by far" or empty, as in {@code degrees.csv}
     * @param by the ratio or difference claimed ("seven times"), where the text gives one
     * @param other what it is compared with: another entity, or another source's figure for the same entity
     * @param otherAttribution whose figure the other is; {@link Attribution#NONE} when the same table is meant
     */
    record Comparison(
            Direction direction, String degree, Optional<Mention> by, Topic other, Attribution otherAttribution)
            implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.COMPARISON;
        }

        @Override
        public Optional<Mention> figure() {
            return by;
        }
    }

    /**
     * Something holds for all or for none: "There is no substitute", "all countries increased their output".
     *
     * @param negative whether it says "no" or "none" rather than "all"
     * @param predicate what is said of each of them, where a rule can check it: a {@link Change}, or a {@link Value} with a bound,
     *     "more than 2 million tonnes"
     */
    record Universal(boolean negative, Optional<Assertion> predicate) implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.UNIVERSAL;
        }
    }

    /**
     * So many of those a table lists lie beyond a bound: "three countries exported more than 1.3 million tonnes".
     *
     * @param count how many: "three countries"
     * @param only whether the text says that there are no more
     * @param bound what each of them is said to have: "more than 1.3 million tonnes"
     */
    record Tally(Mention count, boolean only, Mention bound) implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.COUNT;
        }

        @Override
        public Optional<Mention> figure() {
            return Optional.of(count);
        }
    }

    /**
     * The topic is higher or lower than at any time since: "the lowest since 2015", "the highest in 25 years". One of the two says
     * since when.
     *
     * @param way UP for the highest
     * @param since the time after which nothing was further that way
     * @param back how long before the topic's own period that was
     */
    record Extreme(Direction way, Optional<Period> since, Optional<java.time.Period> back) implements Assertion {
        public Extreme {
            if (since.isPresent() == back.isPresent()) {
                throw new IllegalArgumentException("Since when: " + since + ", " + back);
            }
        }

        public static Extreme since(Direction way, Period since) {
            return new Extreme(way, Optional.of(since), Optional.empty());
        }

        public static Extreme in(Direction way, java.time.Period back) {
            return new Extreme(way, Optional.empty(), Optional.of(back));
        }

        /** The last day that no longer counts, for a topic of this period. */
        public LocalDate until(Period now) {
            return since.map(Period::last).orElseGet(() -> now.last().minus(back.orElseThrow()));
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.OTHER;
        }
    }

    /**
     * The topic went one way so many times in a row: "rose for the third year running".
     *
     * @param length how many times, 2 or more
     * @param step how long each time is: a year
     */
    record Run(Direction direction, int length, java.time.Period step) implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.OTHER;
        }
    }

    /** The date is the statement: "Tuesday, April 1, 2025". */
    record Date(Mention date) implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.DATE;
        }
    }

    /** A statement that no rule reads. */
    record Other() implements Assertion {
        @Override
        public ClaimKind kind() {
            return ClaimKind.OTHER;
        }
    }
}
