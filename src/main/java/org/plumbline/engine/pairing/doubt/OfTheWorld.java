package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;

/** "China and India are home to a third of the world's 8 billion people": the amount is the world's, whoever is named. */
final class OfTheWorld implements Doubt {

    private static final Pattern WORLDS =
            Pattern.compile("(?i)\\b(?:world|globe|planet)['’]s (?:(?:about|some|roughly|nearly) )?$");

    private final EntityNames names;

    OfTheWorld(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        boolean others = statement.claim().assertion() instanceof Assertion.Value
                && entities.stream().noneMatch(entity -> names.isWorld(names.key(entity)))
                && WORLDS.matcher(statement.leading()).find();
        return others ? Optional.of("that it is an amount of the rows named") : Optional.empty();
    }
}
