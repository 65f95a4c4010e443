package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.statement.Statement;

/** "US: 1.9M (only one mine operating)": what brackets measure is not what stands outside, nor the other way round. */
final class InBrackets implements Doubt {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");

    private final Measures measures;

    InBrackets(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String sentence = Nearby.around(statement);
        int at = sentence.indexOf(statement.claim().quote());
        Matcher brackets = BRACKETS.matcher(sentence);
        String outside = brackets.replaceAll(" ");
        brackets.reset();
        while (brackets.find()) {
            if (brackets.start() <= at && at < brackets.end()) {
                return measuresOther(brackets.group(), column.measure());
            }
        }
        boolean onlyInside = outside.length() < sentence.length()
                && fit(column, statement.claim().topic().measure() + " " + outside) == 0
                && fit(column, sentence) > 0
                && fit(column, statement.earlier()) == 0;
        return onlyInside ? Optional.of("what was measured") : Optional.empty();
    }

    private Optional<String> measuresOther(String inside, String measure) {
        return measures.anyMeant(inside) && measures.fit(measure, inside) == 0
                ? Optional.of("that “%s” is of the %s".formatted(inside, measure))
                : Optional.empty();
    }

    private int fit(Column column, String words) {
        return measures.fit(column.measure(), words);
    }
}
