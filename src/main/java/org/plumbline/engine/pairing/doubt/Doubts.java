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

    private final OneOfMany oneOfMany;
    private final List<Doubt> doubts;

    public Doubts(Measures measures, EntityNames names) {
        oneOfMany = new OneOfMany(names);
        doubts = List.of(
                new OtherMeasure(),
                new OwnWords(names),
                new WithAnother(measures, names),
                new PartOfName(names),
                new OtherSubject(measures, names),
                oneOfMany,
                new OfAnother(names),
                new OfTheWorld(names),
                new UnderAnother(names),
                new InBrackets(measures),
                new Several(names),
                new OtherWhole(measures, names),
                new SomeOfThem(),
                new BelowZero(),
                new NotAll(),
                new OtherYear());
    }

    /** What the text leaves open, in words that complete "The text does not say …"; empty where nothing. */
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        return doubts.stream()
                .flatMap(doubt -> doubt.of(statement, column, entities).stream())
                .findFirst();
    }

    /** Whether the column cannot be meant at all: "the largest mine in the world" is no rank of a country. */
    public boolean exclude(Statement statement, Column column) {
        return oneOfMany.isRankOfOne(statement, column);
    }

    /** Whether words tell of one mine, company or site among a country's many. */
    public static boolean tellOfOne(String words) {
        return OneOfMany.tellsOfOne(words);
    }
}
