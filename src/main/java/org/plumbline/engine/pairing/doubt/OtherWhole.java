package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.pairing.word.Words;

/** "60 percent of the world's germanium" is no share of its gallium: the whole names a matter of its own. */
final class OtherWhole implements Doubt {

    private static final Pattern PLAIN = WordPattern.of(OtherWhole.class, "names.csv", "whole");

    private static final Pattern OWN = WordPattern.of(OtherWhole.class, "names.csv", "own");

    private final Measures measures;
    private final EntityNames names;

    OtherWhole(Measures measures, EntityNames names) {
        this.measures = measures;
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        return statement.claim().assertion() instanceof Assertion.Share share && !isInPercent(column)
                ? ofItself(share.whole(), entities).or(() -> of(share.whole(), column))
                : Optional.empty();
    }

    /** "35 percent of China's electricity", "20 percent of its exports": within the country, and no share of the table's total. */
    private Optional<String> ofItself(String whole, List<String> entities) {
        boolean itself = OWN.matcher(whole).find()
                || names.placesNear(whole, "").stream()
                        .anyMatch(place -> entities.stream()
                                .anyMatch(entity -> names.key(entity).equals(names.key(place))));
        return itself ? Optional.of("whether “%s” is what the table adds up".formatted(whole)) : Optional.empty();
    }

    /** A table of shares says itself of what they are. */
    private static boolean isInPercent(Column column) {
        return column.latest()
                .unit()
                .filter(unit -> unit.unit().dimension().startsWith("percent"))
                .isPresent();
    }

    private Optional<String> of(String said, Column column) {
        String whole = PLAIN.matcher(said).replaceAll(" ");
        boolean ofTable = measures.subjectFit(column.subject(), said) > 0;
        Set<String> heading = Words.roots(OtherMeasure.heading(column));
        boolean other = !ofTable
                && Words.telling(whole).stream()
                        .anyMatch(word -> !heading.containsAll(Words.roots(word))
                                && !measures.anyMeant(word)
                                && !names.isPlace(word));
        return other ? Optional.of("whether “%s” is what the table adds up".formatted(said)) : Optional.empty();
    }
}
