package org.plumbline.engine.pattern.change;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion.Run;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.WordFile;

/**
 * Reads how often something went one way in a row: "rose for the third year running", "its fourth straight annual decline", "fell for
 * a second consecutive month", "has risen four years in a row".
 */
public final class RunReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.FIGURE);
    private static final Map<String, Period> STEPS = WordFile.rows(RunReader.class, "runs.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Period.parse(row.get(1))));
    private static final WordSet STRAIGHT = WordSet.of("straight", "consecutive", "successive");

    private static final WordSet CLAUSE = WordSet.of(";", ":", "but", "while", "after");

    /** A run has that many times at most: the three hundredth is a slip. */
    private static final int LONGEST = 100;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int i) {
        return sentence.at(i).isNumber(MentionKind.DURATION) ? ofDuration(sentence, i) : ofOrdinal(sentence, i);
    }

    /** "four years in a row", "five months running" */
    private static Optional<Draft> ofDuration(Sentence sentence, int i) {
        String words = sentence.at(i).lower();
        String unit = words.substring(words.lastIndexOf(' ') + 1).replaceFirst("s$", "");
        boolean straight = Stream.of(words.split(" ")).anyMatch(STRAIGHT::has);
        int end = straight ? i + 1 : endOf(sentence, i, false);
        return end < 0 ? Optional.empty() : draft(sentence, i, i, end, unit);
    }

    private static Optional<Draft> ofOrdinal(Sentence sentence, int i) {
        boolean straight = sentence.at(i + 1).isOneOf(STRAIGHT);
        int unit = straight ? i + 2 : i + 1;
        int end = endOf(sentence, unit, straight);
        String step = sentence.at(unit).lower().replaceFirst("s$", "");
        return end < 0 ? Optional.empty() : draft(sentence, i, unit, end, step);
    }

    private static Optional<Draft> draft(Sentence sentence, int i, int unit, int end, String word) {
        return Optional.ofNullable(STEPS.get(word))
                .flatMap(step -> length(sentence, i)
                        .flatMap(length -> direction(sentence, i, unit)
                                .map(way -> Draft.of(
                                        i,
                                        end,
                                        new Run(way, length, step),
                                        List.of(sentence.at(i).number().orElseThrow())))));
    }

    /** One past "running" or "in a row", or past the unit where "straight" says so; -1 where nothing does. */
    private static int endOf(Sentence sentence, int unit, boolean straight) {
        if (sentence.is(unit + 1, "running")) {
            return unit + 2;
        }
        if (sentence.is(unit + 1, "in")) {
            boolean row = sentence.is(unit + 2, "a") && sentence.is(unit + 3, "row");
            return row ? unit + 4 : sentence.is(unit + 2, "succession") ? unit + 3 : straight ? unit + 1 : -1;
        }
        return straight ? unit + 1 : -1;
    }

    private static Optional<Integer> length(Sentence sentence, int i) {
        return sentence.at(i)
                .number()
                .filter(number -> number.kind() == MentionKind.ORDINAL
                        || number.kind() == MentionKind.DURATION
                        || number.kind() == MentionKind.NUMBER)
                .flatMap(Mention::value)
                .map(BigDecimal::intValue)
                .filter(length -> length > 1 && length < LONGEST);
    }

    /** "annual decline", "year of growth" behind the unit; else the verb nearest before: "rose for the third". */
    private static Optional<Direction> direction(Sentence sentence, int i, int unit) {
        int noun = sentence.is(unit + 1, "of") ? unit + 2 : unit + 1;
        return way(sentence, noun, Role.CHANGE_NOUN).or(() -> verbBefore(sentence, i));
    }

    private static Optional<Direction> verbBefore(Sentence sentence, int i) {
        for (int verb = i - 1; verb >= 0 && !sentence.at(verb).isOneOf(CLAUSE); verb--) {
            if (sentence.has(verb, Role.CHANGE_VERB)) {
                return way(sentence, verb, Role.CHANGE_VERB);
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> way(Sentence sentence, int i, Role role) {
        return sentence.at(i).as(role).map(Meaning::value).map(Direction::valueOf);
    }
}
