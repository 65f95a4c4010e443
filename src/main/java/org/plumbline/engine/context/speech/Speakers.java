package org.plumbline.engine.context.speech;

import java.util.Optional;
import org.plumbline.engine.context.Counting;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Who speaks before a verb of saying, and by what name: "the agency" of the sentence before, "its ministry" with its country. */
final class Speakers {

    static final int REACH = 8;

    private Speakers() {}

    /** Who stands before a verb: "the U.S. Geological Survey estimates", "U.S. figures show". */
    static Optional<String> before(Sentence sentence, int verb, Discourse discourse) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            var piece = sentence.at(i);
            if (piece.isOneOf(",", ";", ".", "that") || piece.isFigure()) {
                return Optional.empty();
            }
            if (piece.has(Role.SOURCE)) {
                return Optional.of(name(piece));
            }
            if (piece.has(Role.OFFICE) || piece.has(Role.PERSON)) {
                return Optional.of(office(sentence, i, discourse));
            }
            if (piece.isPlace() && (sentence.has(i + 1, Role.PUBLICATION) || isSeat(piece))) {
                return Optional.of(piece.text());
            }
            if (piece.name() && i == verb - 1 && !Counting.isAt(sentence, verb)) {
                return Optional.of(piece.text());
            }
        }
        return Optional.empty();
    }

    private static boolean isSeat(Piece piece) {
        return piece.as(Role.PLACE)
                .filter(place -> place.detail().equals("SEAT"))
                .isPresent();
    }

    /** "the agency" is the source named before; "its natural resources ministry" is named with its owner. */
    static String office(Sentence sentence, int i, Discourse discourse) {
        int from = i;
        while (from > 0 && isPartOfOffice(sentence.at(from - 1))) {
            from--;
        }
        boolean bare = from == i || from == i - 1 && sentence.is(from, "the");
        if (bare && sentence.has(i, Role.OFFICE) && !discourse.source().isEmpty()) {
            return discourse.source();
        }
        return owned(sentence, from, i, discourse);
    }

    private static boolean isPartOfOffice(Piece piece) {
        return piece.isPlainWord()
                || piece.name()
                || piece.isPlace()
                || piece.is("'s")
                || piece.isOneOf("the", "its", "an", "a")
                || piece.has(Role.ANAPHOR)
                || piece.has(Role.SUBJECT)
                || piece.has(Role.MEASURE)
                || piece.has(Role.OFFICE);
    }

    private static String owned(Sentence sentence, int from, int office, Discourse discourse) {
        var owner = sentence.at(from);
        boolean pronoun = owner.isOneOf("its", "their") || owner.has(Role.ANAPHOR);
        int start = owner.has(Role.DETERMINER) || pronoun ? from + 1 : from;
        start = sentence.is(start, "'s") ? start + 1 : start;
        var name = sentence.words(start, office + 1);
        var holder = pronoun
                ? entityBefore(sentence, from)
                        .or(() -> discourse.anaphor().stream().findFirst())
                : Optional.<String>empty();
        return holder.map(entity -> entity + "'s " + name).orElse(name);
    }

    private static Optional<String> entityBefore(Sentence sentence, int i) {
        for (int j = 0; j < i; j++) {
            if (sentence.at(j).isPlace()) {
                return sentence.at(j).as(Role.PLACE).map(Meaning::value);
            }
        }
        return Optional.empty();
    }

    /** The name of a source, or the words themselves. */
    static String name(Piece piece) {
        return piece.has(Role.SOURCE) ? piece.value(Role.SOURCE) : piece.text();
    }
}
