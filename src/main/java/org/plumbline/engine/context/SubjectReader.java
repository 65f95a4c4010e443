package org.plumbline.engine.context;

import java.util.Optional;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.pattern.NounPhrase;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the thing that a claim measures: "rare earths" in "tonnes of rare earths" and in "rare earth reserves". */
final class SubjectReader {

    String read(Sentence sentence, Draft draft, Optional<Integer> measure, Discourse discourse) {
        if (!draft.hint().subject().isEmpty()) {
            return draft.hint().subject();
        }
        return within(sentence, draft.from(), draft.to())
                .or(() -> measure.flatMap(place -> besideMeasure(sentence, place)))
                .or(() -> nearest(sentence, draft))
                .or(() -> ofPhrase(sentence, draft))
                .orElse(discourse.subject());
    }

    private static Optional<String> within(Sentence sentence, int from, int to) {
        int place = sentence.next(Role.SUBJECT, from, to);
        return place < 0 ? Optional.empty() : Optional.of(name(sentence.at(place)));
    }

    private static String name(Piece subject) {
        return subject.as(Role.SUBJECT).map(Meaning::value).orElseThrow();
    }

    /** "rare earth" of "rare earth reserves", "X" of "reserves of X"; any words where no file has them. */
    private static Optional<String> besideMeasure(Sentence sentence, int measure) {
        int from = measure;
        while (from > 0 && isModifier(sentence, from - 1)) {
            from--;
        }
        var before = within(sentence, from, measure);
        if (before.isPresent()) {
            return before;
        }
        if (sentence.is(measure + 1, "of")) {
            int end = NounPhrase.end(sentence, measure + 2);
            var after = within(sentence, measure + 2, end);
            if (after.isPresent()) {
                return after;
            }
        }
        return from < measure ? Optional.of(sentence.words(from, measure)) : Optional.empty();
    }

    private static boolean isModifier(Sentence sentence, int i) {
        var piece = sentence.at(i);
        boolean known = piece.isOneOf(
                "known", "proved", "proven", "own", "annual", "total", "average", "net", "monthly", "old", "new",
                "former");
        return !known && (piece.has(Role.SUBJECT) || piece.isPlainWord() || piece.is("-"));
    }

    private static Optional<String> nearest(Sentence sentence, Draft draft) {
        var clause = Clause.around(sentence, draft.from(), draft.to());
        int right = sentence.next(Role.SUBJECT, draft.to(), clause.to());
        int left = sentence.last(Role.SUBJECT, clause.from(), draft.from());
        int place = left >= 0 ? left : right >= 0 ? right : sentence.next(Role.SUBJECT, 0, sentence.size());
        return place < 0 ? Optional.empty() : Optional.of(name(sentence.at(place)));
    }

    /** "tonnes of feldspar": what no file has is taken as written. */
    private static Optional<String> ofPhrase(Sentence sentence, Draft draft) {
        for (int i = draft.from(); i < draft.to(); i++) {
            if (sentence.is(i, "of") && sentence.at(i - 1).isFigure()) {
                int end = Math.min(NounPhrase.end(sentence, i + 1), draft.to());
                return end > i + 1 ? Optional.of(sentence.words(i + 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
