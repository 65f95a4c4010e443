package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.value.Period;

/** The numbers of a change, each with its part: by how much, to what, from what, since when. */
final class ChangeSlots {

    private Optional<Mention> by = Optional.empty();
    private Optional<Mention> from = Optional.empty();
    private Optional<Mention> to = Optional.empty();
    private Optional<Period> since = Optional.empty();
    private Optional<java.time.Period> back = Optional.empty();
    private final List<Mention> alternatives = new ArrayList<>();
    private final List<Integer> otherPlaces = new ArrayList<>();
    private boolean relative;
    private int end;

    /** @param end one past the last piece so far */
    ChangeSlots(int end) {
        this.end = end;
    }

    // ---- verbs

    /** @param isRelative whether it is told as a change, and not perhaps as an amount that was moved */
    void by(Mention number, boolean isRelative) {
        by = Optional.of(number);
        relative |= isRelative;
    }

    void to(Mention number) {
        to = Optional.of(number);
        relative = true;
    }

    void from(Mention number) {
        base(number);
        relative = true;
    }

    /** What it is compared with: "against 11.4 million". */
    void base(Mention number) {
        from = Optional.of(number);
    }

    void since(Optional<Period> period) {
        since = period;
    }

    void goesBack(Optional<java.time.Period> length, int upTo) {
        back = length;
        end = upTo;
    }

    void reaches(int upTo) {
        end = upTo;
    }

    // ---- questions

    Optional<Mention> by() {
        return by;
    }

    Optional<Mention> from() {
        return from;
    }

    Optional<Mention> to() {
        return to;
    }

    Optional<Period> since() {
        return since;
    }

    /** How far back the text counts in words: "on the year", "than a year earlier". */
    Optional<java.time.Period> back() {
        return back;
    }

    /** Whether a number is told as a change: by "by", "to" or "from", or as a percentage. */
    boolean isRelative() {
        return relative;
    }

    /** Which way it went by its two values, where both are given: "revised from 50 to 60 million". */
    Optional<Direction> direction() {
        return from.flatMap(Mention::value)
                .flatMap(before -> to.flatMap(Mention::value).map(after -> Direction.ofSign(after.compareTo(before))));
    }

    int end() {
        return end;
    }

    boolean hasFigure() {
        return by.isPresent() || from.isPresent() || to.isPresent();
    }

    /** The change told again in another unit. */
    List<Mention> alternatives() {
        return alternatives;
    }

    /** Where the change of another period stands. */
    List<Integer> otherPlaces() {
        return otherPlaces;
    }
}
