package org.plumbline.engine.pattern.amount;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Deals a list of numbers out to a list of entities: "Russia and India were unchanged at 2,700 and 2,900 tonnes, respectively". */
final class Respectively {

    private static final long ADVERB = Roles.of(Role.ADVERB);

    private Respectively() {}

    /** The entity that a number belongs to; none where the sentence has no "respectively" or the lists differ in length. */
    static List<String> entityOf(Sentence sentence, int number) {
        int word = wordBehind(sentence, number);
        if (word < 0) {
            return List.of();
        }
        var numbers = numbersBefore(sentence, word);
        var names = numbers.isEmpty() ? List.<String>of() : EntityList.lastBefore(sentence, numbers.get(0));
        int place = numbers.indexOf(number);
        return names.size() == numbers.size() && place >= 0 ? List.of(names.get(place)) : List.of();
    }

    private static int wordBehind(Sentence sentence, int number) {
        int i = sentence.next(ADVERB, number + 1);
        while (i >= 0 && !sentence.is(i, "respectively")) {
            i = sentence.next(ADVERB, i + 1);
        }
        return i;
    }

    private static List<Integer> numbersBefore(Sentence sentence, int word) {
        var numbers = new ArrayList<Integer>();
        int last = word - 1;
        while (last > 0 && !sentence.at(last).isFigure()) {
            last--;
        }
        for (int i = last; i >= 0; i--) {
            if (sentence.at(i).isFigure()) {
                numbers.add(0, i);
            } else if (!sentence.at(i).isOneOf(",", "and")) {
                break;
            }
        }
        return numbers;
    }
}
