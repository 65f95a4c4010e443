package org.plumbline.engine.context.speech;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** Finds whether a claim is said to be so, or only to be expected, aimed at, supposed or asked. */
public final class ModalityReader {

    /** @param period when the claim's figure holds, so that a year still to come makes a forecast */
    public Modality read(Setting setting, Optional<Period> period, Optional<LocalDate> publishedOn) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        if (sentence.text().endsWith("?")) {
            return Modality.QUESTION;
        }
        return word(sentence, partOf(sentence, draft, clause), draft.to())
                .or(() -> isPast(sentence, clause) || sentence.has(Role.DECIDED)
                        ? Optional.empty()
                        : future(period, publishedOn))
                .orElse(Modality.ASSERTED);
    }

    /** "will reach 60,000 tonnes by 2030, executives said, from 45,000": what stands behind the speaker is not foretold. */
    private static int partOf(Sentence sentence, Draft draft, Clause clause) {
        for (int i = draft.from() - 1; i > clause.from(); i--) {
            if (sentence.is(i, ",") && sentence.has(i - 1, Role.SAY)
                    || sentence.is(i, ",") && sentence.is(i + 1, "from") && draft.from() <= i + 2) {
                return i;
            }
        }
        return clause.from();
    }

    private static Optional<Modality> word(Sentence sentence, int from, int to) {
        Optional<Modality> found = Optional.empty();
        for (int i = from; i < to; i++) {
            var modal = sentence.at(i).as(Role.MODAL);
            if (modal.isPresent() && !isNoun(sentence, i)) {
                found = Optional.of(Modality.valueOf(modal.get().value()));
                if (found.get() == Modality.HYPOTHETICAL) {
                    return found;
                }
            }
        }
        return found;
    }

    /** "the plan", "May" */
    private static boolean isNoun(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.is("may") && Character.isUpperCase(piece.text().charAt(0)) && i > 0
                || piece.is("will") && sentence.has(i - 1, Role.DETERMINER)
                || piece.isOneOf("plan", "plans", "goal", "target", "targets", "projects")
                        && sentence.has(i - 1, Role.DETERMINER);
    }

    /** "was", "had": what is told in the past tense is not to come, whatever its month. */
    private static boolean isPast(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.at(i).isOneOf("was", "were", "had", "did")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Modality> future(Optional<Period> period, Optional<LocalDate> publishedOn) {
        boolean toCome = period.isPresent()
                && publishedOn.isPresent()
                && period.get().first().isAfter(publishedOn.get());
        return toCome ? Optional.of(Modality.FORECAST) : Optional.empty();
    }
}
