package org.plumbline.engine.context.topic;

import java.util.List;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the entity that a number stands right beside. */
final class AttachedEntity {

    private static final List<String> NOBODY = List.of();
    private static final WordSet COMPARED = WordSet.of("more", "less", "fewer", "than");
    private static final WordSet HOLDING = WordSet.of("with", "at", "on");
    private static final WordSet TELLING = WordSet.of("which", "put", "estimated", "valued");

    private static final WordSet LISTING =
            WordSet.of(",", ";", "and", "but", "against", "versus", "compared with", "compared to");
    private static final WordSet IN = WordSet.of("in", "for");

    private AttachedEntity() {}

    /** Whom a number stands right beside: "5 million in Chile and 3 million in Peru", "Australia with 22,000", "China, with 44 million,", "Australia, which amount to 4 million". */
    static List<String> read(Sentence sentence, Draft draft) {
        if (!(draft.assertion() instanceof Value)) {
            return NOBODY;
        }
        int i = beforeHedges(sentence, draft);
        if (sentence.is(i, "'s")) {
            return entityAt(sentence, i - 1);
        }
        var listed = listed(sentence, i, draft.to());
        if (!listed.isEmpty()) {
            return listed;
        }
        if (sentence.at(i).isOneOf(HOLDING)) {
            var holder = entityAt(sentence, sentence.is(i - 1, ",") ? i - 2 : i - 1);
            return holder.isEmpty() ? relative(sentence, i) : holder;
        }
        return relative(sentence, i);
    }

    /** The place right behind one of several amounts, "and 3 million in Peru": no place of another amount stands nearer. */
    private static List<String> listed(Sentence sentence, int before, int behind) {
        boolean compared = sentence.is(before, "with") && sentence.is(before - 1, "compared");
        boolean of = sentence.at(behind).isOneOf(IN)
                && (compared || sentence.at(before).isOneOf(LISTING));
        int place = sentence.has(behind + 1, Role.DETERMINER) ? behind + 2 : behind + 1;
        return of && sentence.at(place).isPlace() ? entityAt(sentence, place) : NOBODY;
    }

    private static int beforeHedges(Sentence sentence, Draft draft) {
        int i = draft.from() - 1;
        while (sentence.has(i, Role.ADVERB) || sentence.at(i).isOneOf(COMPARED)) {
            i--;
        }
        return i;
    }

    /** ", which amount to 4 million", ", put at 390,000 tonnes": what stands before the comma. */
    private static List<String> relative(Sentence sentence, int i) {
        for (int comma = i; comma > i - 5 && comma > 0; comma--) {
            if (sentence.is(comma, ",")) {
                return sentence.at(comma + 1).isOneOf(TELLING)
                        ? entityAt(sentence, nearestEntity(sentence, comma))
                        : NOBODY;
            }
        }
        return NOBODY;
    }

    private static int nearestEntity(Sentence sentence, int comma) {
        for (int i = comma - 1; i > comma - 5; i--) {
            if (sentence.at(i).isPlace()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> entityAt(Sentence sentence, int i) {
        return sentence.at(i).isEntity() && !Candidates.isSeat(sentence.at(i))
                ? List.of(EntityList.nameOf(sentence.at(i)))
                : NOBODY;
    }
}
