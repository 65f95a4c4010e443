package org.plumbline.engine.pattern.amount;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads "most of them" and "a majority of voters": more than half, in no figure, so that an editor must look. */
public final class MostReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.MOST);
    private static final long CHECKABLE =
            Roles.of(Role.HOLDER, Role.MEASURE, Role.SUBJECT, Role.PLACE, Role.NAME, Role.ANAPHOR, Role.FIGURE);
    private static final WordSet THEM = WordSet.of("them", "whom", "which", "these", "those");

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int sign) {
        int end = end(sentence, sign + 1);
        return end > 0 ? Optional.of(Draft.of(sign, end, new Assertion.Other(), List.of())) : Optional.empty();
    }

    /** One past the whole; -1 for one that nothing counts: "most of the time". */
    private static int end(Sentence sentence, int whole) {
        if (sentence.at(whole).isOneOf(THEM)) {
            return sentence.has(Role.FIGURE) || !sentence.is(whole - 1, "most of") ? whole + 1 : -1;
        }
        int end = NounPhrase.end(sentence, whole);
        boolean counted = sentence.next(CHECKABLE, whole, end + 1) >= 0
                || end > whole
                        && sentence.at(end - 1).isPlainWord()
                        && isPlural(sentence.at(end - 1).lower());
        return counted ? Math.max(end, whole + 1) : -1;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }
}
