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

    /** The entity that a number belongs to; none where the lists differ in length or, without "respectively", in their units. */
    static List<String> entityOf(Sentence sentence, int number) {
        int word = wordBehind(sentence, number);
        var numbers = word < 0 ? alike(sentence, number) : numbersBefore(sentence, word);
        if (numbers.isEmpty()) {
            return List.of();
        }
        var names = EntityList.lastBefore(sentence, numbers.get(0));
        int place = numbers.indexOf(number);
        return names.size() == numbers.size() && place >= 0 ? List.of(names.get(place)) : List.of();
    }

    /** "22 and 31 reactors" in a sentence about as many places; empty if the list is none, or of different things. */
    private static List<Integer> alike(Sentence sentence, int number) {
        boolean joined = isJoined(sentence, number) || isJoined(sentence, number - 2);
        if (!joined || !sentence.at(number).isFigure()) {
            return List.of();
        }
        int last = number;
        while (isJoined(sentence, last)) {
            last += 2;
        }
        var numbers = numbersBefore(sentence, last + 1);
        var unit = sentence.at(number).number().orElseThrow().unit();
        boolean alike = numbers.size() > 1
                && numbers.stream()
                        .allMatch(i ->
                                sentence.at(i).number().orElseThrow().unit().equals(unit));
        return alike ? numbers : List.of();
    }

    private static boolean isJoined(Sentence sentence, int figure) {
        return sentence.at(figure).isFigure()
                && sentence.at(figure + 1).isOneOf(",", "and")
                && sentence.at(figure + 2).isFigure();
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
