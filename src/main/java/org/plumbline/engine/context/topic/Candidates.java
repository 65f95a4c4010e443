package org.plumbline.engine.context.topic;

import org.plumbline.engine.context.Counting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.entity.PlaceName.Form;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Which names of a sentence may be what a claim is about, and which only speak, own an office, or are compared with. */
final class Candidates {

    private static final String SEAT = Form.SEAT.name();
    private static final WordSet WHOLES = WordSet.read(Candidates.class, "topics.csv", "part");
    private static final WordSet BEARINGS = WordSet.read(Candidates.class, "topics.csv", "bearing");
    private static final WordSet STATE = WordSet.of("government", "official", "state");

    private Candidates() {}

    /** Whether an entity may be what a claim is about. */
    static boolean has(Surroundings around, int i) {
        var piece = around.sentence().at(i);
        return piece.isEntity()
                && !piece.has(Role.SOURCE)
                && !around.isOther(i)
                && !isSeat(piece)
                && !isLandmark(around.sentence(), i)
                && !isSpeaker(around.sentence(), i)
                && !isWhole(around.sentence(), i)
                && !isReplaced(around.sentence(), i);
    }

    /** "Sudan has taken Syria's place" */
    private static boolean isReplaced(Sentence sentence, int i) {
        return sentence.is(i + 1, "'s") && sentence.at(i + 2).isOneOf("place", "crown", "title", "spot");
    }

    /** "a share of world output": the whole, not whose share it is. */
    private static boolean isWhole(Sentence sentence, int i) {
        int of = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return sentence.is(of, "of") && sentence.at(of - 1).isOneOf(WHOLES);
    }

    /** "45 miles north of San Diego" is told of what lies there. */
    private static boolean isLandmark(Sentence sentence, int i) {
        return sentence.is(i - 1, "of") && sentence.at(i - 2).isOneOf(BEARINGS);
    }

    /** Whether a capital is named, which stands for its country: "Moscow". */
    static boolean isSeat(Piece piece) {
        return piece.isPlace() && piece.as(Role.PLACE).orElseThrow().detail().equals(SEAT);
    }

    static boolean isWorld(Piece piece) {
        return piece.means(Role.PLACE, "World");
    }

    /** "U.S. figures show", "an American government table": who says so, not what is spoken of. */
    private static boolean isSpeaker(Sentence sentence, int i) {
        if (!sentence.at(i).isPlace()) {
            return false;
        }
        if (isOwnerOfOffice(sentence, i)) {
            return true;
        }
        int noun = sentence.at(i + 1).isOneOf(STATE) ? i + 2 : i + 1;
        return sentence.has(noun, Role.PUBLICATION)
                && !sentence.has(noun, Role.MEASURE)
                && !sentence.has(noun, Role.SUBJECT);
    }

    /** "the United Nations' farm agency" */
    private static boolean isOwnerOfOffice(Sentence sentence, int i) {
        int noun = i + 1;
        while (noun < i + 4
                && (sentence.at(noun).isOneOf("'s", "'") || sentence.at(noun).isPlainWord())) {
            noun++;
        }
        return sentence.has(noun, Role.OFFICE)
                && sentence.at(i + 1).isOneOf("'s", "'")
                && !sentence.has(noun, Role.HOLDER);
    }

    /** Whether a name is a person's, who speaks or is spoken of, but is not measured. */
    static boolean isPerson(Sentence sentence, int i) {
        return sentence.has(i - 1, Role.TITLE)
                || sentence.has(i - 1, Role.PERSON)
                || sentence.has(i + 1, Role.SAY) && !Counting.isAt(sentence, i + 1)
                || sentence.has(i - 1, Role.SAY)
                || sentence.has(sentence.has(i - 1, Role.DETERMINER) ? i - 2 : i - 1, Role.ACCORDING)
                || sentence.is(i + 1, ",") && sentence.next(Role.PERSON, i + 2, i + 6) >= 0;
    }
}
