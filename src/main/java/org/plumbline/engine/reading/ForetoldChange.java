package org.plumbline.engine.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Span;

/**
 * A plan or a forecast beside what there was: of "plans to pump 1.3 million barrels a day by 2027, against 616,000 in 2024" the second
 * figure is no plan, and is a claim of its own.
 */
final class ForetoldChange {

    private ForetoldChange() {}

    /** The claim; or the value foretold and the one before, each as a claim. */
    static List<Claim> split(Claim claim, String text) {
        boolean foretold = claim.modality() == Modality.FORECAST || claim.modality() == Modality.TARGET;
        if (!foretold
                || !(claim.assertion() instanceof Assertion.Change change)
                || change.by().isPresent()
                || change.to().isEmpty()
                || change.from().isEmpty()
                || change.since().isEmpty()
                || change.to().get().span().end() > change.from().get().span().start()) {
            return List.of(claim);
        }
        Mention then = change.from().get();
        List<Mention> before = mentions(claim, 0, then.span().start());
        List<Mention> after = mentions(claim, then.span().start(), claim.span().end());
        return List.of(
                value(claim, change.to().get(), before, claim.topic().period(), claim.modality(), text),
                value(claim, then, after, change.since(), Modality.ASSERTED, text));
    }

    private static List<Mention> mentions(Claim claim, int from, int to) {
        return claim.mentions().stream()
                .filter(mention ->
                        mention.span().start() >= from && mention.span().end() <= to)
                .toList();
    }

    private static Claim value(
            Claim claim,
            Mention amount,
            List<Mention> mentions,
            Optional<Period> period,
            Modality modality,
            String text) {
        var span = new Span(
                mentions.get(0).span().start(),
                mentions.get(mentions.size() - 1).span().end());
        var topic = new Topic(
                claim.topic().subject(), claim.topic().measure(), claim.topic().entities(), period);
        boolean counted = amount.unit().dimension().startsWith("count");
        return new Claim(
                span,
                span.of(text),
                new Assertion.Value(amount, counted),
                topic,
                claim.attribution(),
                modality,
                mentions);
    }
}
