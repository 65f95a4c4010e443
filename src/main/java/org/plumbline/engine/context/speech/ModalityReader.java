package org.plumbline.engine.context.speech;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.context.Aside;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** Finds whether a claim is said to be so, or only to be expected, aimed at, supposed or asked. */
public final class ModalityReader {

    private static final WordSet PLANS = WordSet.read(ModalityReader.class, "speech.csv", "plan");

    private static final WordSet BEFORE = WordSet.read(ModalityReader.class, "speech.csv", "before");
    private static final WordSet SUPPOSING = WordSet.read(ModalityReader.class, "speech.csv", "supposing");
    private static final WordSet ASKED = WordSet.read(ModalityReader.class, "speech.csv", "asked");

    /** How far behind a comma the figure stands that was before: ", compared with about 7.4". */
    private static final int FAR = 4;

    private static final Optional<Modality> SUPPOSED = Optional.of(Modality.HYPOTHETICAL);

    /** @param period when the claim's figure holds, so that a year still to come makes a forecast */
    public Modality read(Setting setting, Optional<Period> period, Optional<LocalDate> publishedOn) {
        var sentence = setting.sentence();
        if (isQuestion(sentence)) {
            return Modality.QUESTION;
        }
        if (isSupposition(sentence)) {
            return Modality.HYPOTHETICAL;
        }
        var word = word(setting);
        if (word.isPresent()) {
            return word.get();
        }
        boolean foretold =
                isToCome(period, publishedOn) && !sentence.has(Role.DECIDED) && !isPast(sentence, setting.clause());
        return foretold ? Modality.FORECAST : Modality.ASSERTED;
    }

    /** "Had Arden mined 5 million tonnes, the price would have collapsed." */
    private static boolean isSupposition(Sentence sentence) {
        return sentence.at(0).isOneOf(SUPPOSING)
                && sentence.next(Role.MODAL, 1, sentence.size()) > 0
                && !sentence.at(1).isSign();
    }

    /** "Is 38% too much?", "Is 38% too much, the columnist asks." */
    private static boolean isQuestion(Sentence sentence) {
        if (sentence.at(sentence.size() - 1).text().endsWith("?")) {
            return true;
        }
        int first = sentence.at(0).isSign() ? 1 : 0;
        boolean asked = false;
        for (int i = first; sentence.has(first, Role.AUXILIARY) && i < sentence.size(); i++) {
            asked |= sentence.at(i).isOneOf(ASKED) || sentence.at(i).text().startsWith("?");
        }
        return asked;
    }

    /** "will reach 60,000 tonnes by 2030, executives said, from 45,000": what stands behind the speaker or in brackets is not foretold. */
    private static int partOf(Sentence sentence, Draft draft, Clause clause) {
        int bracket = Aside.bracket(sentence, draft.from());
        if (bracket > clause.from()) {
            return bracket;
        }
        for (int i = draft.from() - 1; i > clause.from(); i--) {
            boolean behindSpeaker =
                    sentence.has(i - 1, Role.SAY) || sentence.at(i + 1).isOneOf(BEFORE) && draft.from() <= i + FAR;
            if (behindSpeaker && sentence.is(i, ",")) {
                return i;
            }
        }
        return clause.from();
    }

    /** What the last word of modality before the end of a claim says, a supposition wherever it stands. */
    private static Optional<Modality> word(Setting setting) {
        var sentence = setting.sentence();
        Optional<Modality> found = Optional.empty();
        if (!sentence.has(Role.MODAL)) {
            return found;
        }
        int to = setting.draft().to();
        int i = sentence.next(Role.MODAL, partOf(sentence, setting.draft(), setting.clause()), to);
        while (i >= 0 && !found.equals(SUPPOSED)) {
            found = isNoun(sentence, i)
                            || isOfAnother(sentence, i, setting.draft().from())
                            || isAttribute(sentence, i, setting.draft().from())
                            || Aside.holds(sentence, i, setting.draft().from())
                    ? found
                    : Optional.of(Modality.valueOf(sentence.at(i).value(Role.MODAL)));
            i = sentence.next(Role.MODAL, i + 1, to);
        }
        return found;
    }

    /** "Of the 140 ports that could handle the parts, 32 do": could is said of the ports. */
    private static boolean isOfAnother(Sentence sentence, int modal, int claim) {
        return sentence.at(modal - 1).isOneOf("that", "which", "who")
                && sentence.at(modal - 2).isWord()
                && sentence.next(Role.SIGN, modal, claim) >= 0
                && sentence.has(modal - 1, Role.RELATIVE);
    }

    /** "the list for planned treatment": what is planned is the treatment. */
    private static boolean isAttribute(Sentence sentence, int i, int claim) {
        return sentence.is(i, "planned")
                && sentence.has(i - 1, Role.PREPOSITION)
                && sentence.at(i + 1).isPlainWord()
                && i + 2 < claim;
    }

    /** "the plan", "May"; and who "can expect to live 78 years" is no forecast. */
    private static boolean isNoun(Sentence sentence, int i) {
        var piece = sentence.at(i);
        if (sentence.is(i + 1, "to") && sentence.is(i + 2, "live")) {
            return true;
        }
        return piece.is("may") && Character.isUpperCase(piece.text().charAt(0)) && i > 0
                || piece.is("will") && sentence.has(i - 1, Role.DETERMINER)
                || piece.isOneOf(PLANS) && sentence.has(i - 1, Role.DETERMINER);
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

    private static boolean isToCome(Optional<Period> period, Optional<LocalDate> publishedOn) {
        return period.isPresent()
                && publishedOn.isPresent()
                && period.get().first().isAfter(publishedOn.get());
    }
}
