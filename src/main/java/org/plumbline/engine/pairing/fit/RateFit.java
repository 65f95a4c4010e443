package org.plumbline.engine.pairing.fit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.word.WordPattern;

/** A change in per cent is what a column of changes prints, sooner than what can be worked out of a column of levels. */
public final class RateFit {

    private static final int SOONER = 10;

    private static final Pattern CHANGES = WordPattern.of(RateFit.class, "terms.csv", "changes");

    /** Whether a change is told in real terms the text has to say. */
    private static final Pattern REAL = WordPattern.of(RateFit.class, "terms.csv", "real-change");

    private RateFit() {}

    public static int of(Claim claim, Column column) {
        Optional<Mention> by = claim.assertion() instanceof Assertion.Change change ? change.by() : Optional.empty();
        boolean percent =
                by.filter(said -> said.unit().dimension().equals("percent")).isPresent();
        return percent && printsChanges(column) ? SOONER : 0;
    }

    private static boolean printsChanges(Column column) {
        boolean percent = column.latest()
                .unit()
                .filter(unit -> unit.unit().dimension().equals("percent"))
                .isPresent();
        return percent
                && CHANGES.matcher(column.measure()).find()
                && !REAL.matcher(column.measure()).find();
    }
}
