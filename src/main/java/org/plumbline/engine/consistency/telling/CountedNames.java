package org.plumbline.engine.consistency.telling;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;

/** A number of things and the names of all of them: "three countries signed: Ardenia, Belmark, Costova and Drent". */
public final class CountedNames implements TextRule {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}";

    /** A colon, at most a few words after the number, and names to the end of the sentence. */
    private static final Pattern NAMES = Pattern.compile(
            "^[^:;.,]{0,40}: (?<list>" + NAME + "(?:, " + NAME + "){0,12},? and " + NAME + ")[.]?(?=\\s|$)");

    private static final BigDecimal MOST = new BigDecimal(14);

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.statements().stream().flatMap(statement -> remark(passage, statement.claim()).stream());
    }

    private static Optional<Remark> remark(Passage passage, Claim claim) {
        return Passage.amount(claim)
                .filter(amount -> claim.assertion() instanceof Assertion.Value value && value.counted())
                .filter(amount -> amount.hedge() == Hedge.EXACT && amount.low().compareTo(MOST) <= 0)
                .flatMap(amount -> remark(passage, claim, amount));
    }

    private static Optional<Remark> remark(Passage passage, Claim claim, Mention amount) {
        Matcher names = NAMES.matcher(passage.after(amount, 300));
        if (!names.find()) {
            return Optional.empty();
        }
        List<String> listed =
                Arrays.asList(names.group("list").replaceFirst("[.]$", "").split(", (?:and )?| and "));
        if (amount.low().compareTo(BigDecimal.valueOf(listed.size())) == 0) {
            return Optional.empty();
        }
        String text = "The text says “%s” and names %d: %s."
                .formatted(amount.surface(), listed.size(), String.join(", ", listed));
        var step = new Explanation.Step("names listed", String.join(", ", listed), Integer.toString(listed.size()));
        return Optional.of(Remark.contradiction(claim, text, step));
    }
}
