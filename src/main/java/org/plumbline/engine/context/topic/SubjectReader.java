package org.plumbline.engine.context.topic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the thing that a claim measures: "rare earths" in "tonnes of rare earths" and in "rare earth reserves". */
final class SubjectReader {

    private static final Pattern SCALE =
            Pattern.compile("(?i)^.*\\b(?:hundred|thousand|million|billion|trillion|lakh|crore|m|mn|bn|tn|k) ");

    String read(Setting setting, Measure measure, Discourse discourse) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        if (!draft.hint().subject().isEmpty()) {
            return draft.hint().subject();
        }
        return within(sentence, draft.from(), draft.to())
                .or(() -> measure.isNoun() ? besideMeasure(sentence, measure.place()) : Optional.empty())
                .or(() -> measure.isWhole() ? Optional.of(measure.name()) : Optional.empty())
                .or(() -> nearest(setting))
                .or(() -> ofPhrase(sentence, draft))
                .or(() -> counted(draft))
                .or(() -> openingWords(setting))
                .orElse(discourse.subject());
    }

    private static Optional<String> within(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSubject(sentence, i)) {
                return Optional.of(name(sentence.at(i)));
            }
        }
        return Optional.empty();
    }

    /** "oil" in "oil reserves", not in "oil ministers". */
    private static boolean isSubject(Sentence sentence, int i) {
        return sentence.has(i, Role.SUBJECT) && !sentence.has(i + 1, Role.PERSON) && !sentence.has(i + 1, Role.OFFICE);
    }

    static String name(Piece subject) {
        return subject.as(Role.SUBJECT).map(Meaning::value).orElseThrow();
    }

    /** "rare earth" of "rare earth reserves", "X" of "reserves of X"; other words before it where no file has them. */
    private static Optional<String> besideMeasure(Sentence sentence, int measure) {
        int from = measure;
        while (from > 0 && isModifier(sentence.at(from - 1))) {
            from--;
        }
        int start = from;
        return within(sentence, from, measure)
                .or(() -> behindMeasure(sentence, measure))
                .or(() -> isBounded(sentence.at(start - 1)) && start < measure
                        ? Optional.of(sentence.words(start, measure))
                        : Optional.empty());
    }

    private static Optional<String> behindMeasure(Sentence sentence, int measure) {
        if (!sentence.at(measure + 1).isOneOf("of", "for", "in")) {
            return Optional.empty();
        }
        int start = measure + 2;
        int end = Math.min(NounPhrase.end(sentence, start), measure + 8);
        boolean plain = sentence.is(measure + 1, "of") && sentence.at(start).isPlainWord();
        return within(sentence, start, end)
                .or(() ->
                        plain ? Optional.of(sentence.words(start, plainEnd(sentence, start, end))) : Optional.empty());
    }

    private static int plainEnd(Sentence sentence, int from, int to) {
        int i = from;
        while (i < to && (sentence.at(i).isPlainWord() || sentence.is(i, "-"))) {
            i++;
        }
        return i;
    }

    private static boolean isModifier(Piece piece) {
        boolean general = piece.isOneOf(
                "known", "proved", "proven", "own", "annual", "total", "average", "net", "monthly", "old", "new",
                "former", "such");
        return !general && (piece.has(Role.SUBJECT) || piece.isPlainWord() || piece.is("-"));
    }

    private static boolean isBounded(Piece piece) {
        return piece.has(Role.DETERMINER)
                || piece.has(Role.PREPOSITION)
                || piece.is("'s")
                || piece.isPlace()
                || piece.has(Role.AUXILIARY)
                || piece.isFigure();
    }

    private static Optional<String> nearest(Setting setting) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        for (int i = draft.from() - 1; i >= clause.from(); i--) {
            if (isSubject(sentence, i)) {
                return Optional.of(name(sentence.at(i)));
            }
        }
        return within(sentence, draft.to(), clause.to())
                .or(() -> isUnnamed(draft) ? Optional.empty() : within(sentence, 0, sentence.size()));
    }

    private static boolean isUnnamed(Draft draft) {
        return draft.assertion() instanceof Value value && value.counted();
    }

    /** "tonnes of feldspar": what no file has is taken as written. */
    private static Optional<String> ofPhrase(Sentence sentence, Draft draft) {
        if (draft.assertion() instanceof Share) {
            return Optional.empty();
        }
        for (int i = draft.from(); i < draft.to(); i++) {
            if (sentence.is(i, "of") && sentence.at(i - 1).isFigure() && !sentence.has(i + 1, Role.DETERMINER)) {
                int end = Math.min(NounPhrase.end(sentence, i + 1), draft.to());
                return end > i + 1 ? Optional.of(sentence.words(i + 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The blank before the thing counted: behind "93.8 million" and not behind "93.8". */
    private static int spaceBehindScale(String surface) {
        int space = surface.indexOf(' ');
        Matcher scale = SCALE.matcher(surface);
        return scale.find() ? scale.end() - 1 : space;
    }

    /** "producing nations" of "23 producing nations" */
    private static Optional<String> counted(Draft draft) {
        if (!isUnnamed(draft)) {
            return Optional.empty();
        }
        var number = draft.assertion().figure().orElseThrow();
        var surface = number.surface();
        int of = surface.indexOf(" of ");
        int space = of > 0 ? of + 3 : spaceBehindScale(surface);
        boolean named = space > 0 && surface.endsWith(number.unit().name());
        return Optional.of(named ? surface.substring(space + 1) : number.unit().name());
    }

    private static boolean namesEntity(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.at(i).isEntity()) {
                return true;
            }
        }
        return false;
    }

    /** "terbium oxide" in "terbium oxide nearly doubled": the words that open a clause, where it names no entity. */
    private static Optional<String> openingWords(Setting setting) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        if (namesEntity(sentence, clause)) {
            return Optional.empty();
        }
        int from = sentence.has(clause.from(), Role.CONJUNCTION) ? clause.from() + 1 : clause.from();
        from = sentence.has(from, Role.DETERMINER) || sentence.at(from).isFigure() ? from + 1 : from;
        int end = from;
        while (end < draft.from()
                && (sentence.at(end).isPlainWord() || sentence.at(end).isOneOf("-", "of"))
                && end - from < 5) {
            from = sentence.is(end, "of") ? end + 1 : from;
            end++;
        }
        boolean verb = end == draft.from()
                || sentence.has(end, Role.AUXILIARY)
                || sentence.has(end, Role.MEASURE_VERB)
                || sentence.is(end, ",")
                || sentence.has(end, Role.ADVERB);
        return end > from && end - from < 4 && verb ? Optional.of(sentence.words(from, end)) : Optional.empty();
    }
}
