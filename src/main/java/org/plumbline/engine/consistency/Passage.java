package org.plumbline.engine.consistency;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.Statement;

/**
 * A text with its asserted claims, sentence by sentence.
 *
 * @param text the whole of it
 * @param statements in the order of the text
 */
record Passage(String text, List<Statement> statements) {

    Passage {
        statements = statements.stream()
                .filter(statement -> statement.claim().modality() == Modality.ASSERTED)
                .toList();
    }

    /** The claims of each sentence, in the order of the text. */
    List<List<Statement>> sentences() {
        return List.copyOf(statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.before().length(), TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The exact number that a claim states as an amount or a count; empty for all others. */
    static Optional<Mention> amount(Claim claim) {
        return claim.assertion() instanceof Assertion.Value value
                ? Optional.of(value.amount()).filter(mention -> mention.value().isPresent())
                : Optional.empty();
    }

    /** The characters between two places. */
    String between(int from, int to) {
        return from < to ? text.substring(from, to) : "";
    }
}
