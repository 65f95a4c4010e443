package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;

/**
 * Why a claim that fits a column may still speak of something else: of another measure, of part of a country, of several
 * countries, of another year. Immutable. The words are in {@code other-measures.csv}, {@code own-words.csv} and {@code names.csv}.
 */
public final class Doubts {

    private final List<Doubt> doubts;

    public Doubts(Measures measures, EntityNames names) {
        doubts = List.of(
                new OtherMeasure(),
                new OwnWords(names),
                new PartOfName(),
                new OneOfMany(names),
                new Several(names),
                new OtherWhole(measures, names),
                new SomeOfThem(),
                new BelowZero(),
                new OtherYear());
    }

    /** What the text leaves open, in words that complete "The text does not say …"; empty where nothing. */
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        return doubts.stream()
                .flatMap(doubt -> doubt.of(statement, column, entities).stream())
                .findFirst();
    }
}
