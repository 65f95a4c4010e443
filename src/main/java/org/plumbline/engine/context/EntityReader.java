package org.plumbline.engine.context;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.entity.PlaceName.Form;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.pattern.EntityList;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the country, company or place that a claim is about: named before it, behind it, or in the sentences before. */
final class EntityReader {

    /** The entities of a claim; what the pattern itself names goes first. */
    List<String> read(Sentence sentence, Draft draft, Discourse discourse) {
        if (!draft.hint().entities().isEmpty()) {
            return draft.hint().entities();
        }
        var clause = Clause.around(sentence, draft.from(), draft.to());
        return before(sentence, draft.from() - 1, clause.from(), discourse)
                .or(() -> after(sentence, draft.to(), clause.to()))
                .or(() -> before(sentence, clause.from() - 1, 0, discourse))
                .or(() -> seat(sentence))
                .orElse(discourse.entities());
    }

    /** The entities that a sentence speaks of first, to be remembered for the next. */
    List<String> mainOf(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isCandidate(sentence, i) && sentence.at(i).isPlace() && !isWorld(sentence.at(i))) {
                return EntityList.from(sentence, i).names();
            }
        }
        return List.of();
    }

    private Optional<List<String>> before(Sentence sentence, int last, int first, Discourse discourse) {
        Optional<List<String>> name = Optional.empty();
        for (int i = last; i >= first; i--) {
            if (isCandidate(sentence, i)) {
                var names = EntityList.upTo(sentence, i, first);
                if (sentence.at(i).isPlace()) {
                    return Optional.of(names);
                }
                name = name.isPresent() || isPerson(sentence, i) ? name : Optional.of(names);
            } else if (name.isEmpty()
                    && standsFor(sentence.at(i))
                    && !discourse.entities().isEmpty()
                    && !isNamedEarlier(sentence, i)) {
                return Optional.of(discourse.entities());
            }
        }
        return name;
    }

    /** "it", "the country": whoever was spoken of last, unless this sentence named somebody before. */
    private static boolean standsFor(Piece piece) {
        return piece.has(Role.ANAPHOR)
                || piece.as(Role.PRONOUN)
                        .filter(pronoun ->
                                pronoun.value().equals("it") || pronoun.value().equals("they"))
                        .isPresent();
    }

    private static boolean isNamedEarlier(Sentence sentence, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (isCandidate(sentence, j)) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<String>> after(Sentence sentence, int from, int to) {
        Optional<List<String>> name = Optional.empty();
        for (int i = from; i < to; i++) {
            if (sentence.has(i, Role.SAY) || sentence.has(i, Role.ACCORDING)) {
                break;
            }
            if (isCandidate(sentence, i)) {
                var names = EntityList.from(sentence, i).names();
                if (sentence.at(i).isPlace()) {
                    return Optional.of(names);
                }
                name = name.isPresent() || isPerson(sentence, i) ? name : Optional.of(names);
            }
        }
        return name;
    }

    private static Optional<List<String>> seat(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isSeat(sentence.at(i))) {
                return Optional.of(List.of(EntityList.nameOf(sentence.at(i))));
            }
        }
        return Optional.empty();
    }

    private static boolean isCandidate(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.isEntity() && !piece.has(Role.SOURCE) && !isSeat(piece) && !isSpeaker(sentence, i);
    }

    private static boolean isSeat(Piece piece) {
        return piece.as(Role.PLACE)
                .map(Meaning::detail)
                .filter(Form.SEAT.name()::equals)
                .isPresent();
    }

    private static boolean isWorld(Piece piece) {
        return piece.as(Role.PLACE).map(Meaning::value).filter("World"::equals).isPresent();
    }

    /** "U.S. figures show", "an American government table": who says so, not what is spoken of. */
    private static boolean isSpeaker(Sentence sentence, int i) {
        if (isDemonymOrName(sentence.at(i))) {
            int noun = sentence.is(i + 1, "government") ? i + 2 : i + 1;
            return sentence.has(noun, Role.PUBLICATION)
                    && !sentence.has(noun, Role.MEASURE)
                    && !sentence.has(noun, Role.SUBJECT);
        }
        return false;
    }

    private static boolean isDemonymOrName(Piece piece) {
        return piece.isPlace();
    }

    private static boolean isPerson(Sentence sentence, int i) {
        return sentence.has(i - 1, Role.TITLE)
                || sentence.has(i - 1, Role.PERSON)
                || sentence.has(i + 1, Role.SAY)
                || sentence.has(i - 1, Role.SAY);
    }
}
