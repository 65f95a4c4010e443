package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;

/** "Nigeria (-0.4 million barrels)" tells by how much, where no row of the table can be below zero. */
final class BelowZero implements Doubt {

    private static final Pattern SIGN = Pattern.compile("^[-−–]");

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        boolean change = statement.claim().assertion() instanceof Assertion.Value value
                && isBelow(value.amount())
                && SIGN.matcher(value.amount().surface()).find();
        return change && column.latest().rows().stream().noneMatch(BelowZero::isBelow)
                ? Optional.of("whether it is the amount itself or a change of it")
                : Optional.empty();
    }

    private static boolean isBelow(Mention amount) {
        return amount.value().filter(number -> number.signum() < 0).isPresent();
    }

    private static boolean isBelow(Row row) {
        return row.value().printed().filter(number -> number.signum() < 0).isPresent();
    }
}
