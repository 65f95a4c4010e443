package org.plumbline.engine.context.topic;

import java.util.Locale;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Finds the thing that a claim measures: "rare earths" in "tonnes of rare earths" and in "rare earth reserves". */
final class SubjectReader {

    private static final long PEOPLE = Roles.of(Role.PERSON, Role.OFFICE);
    private static final long ENTITY = Roles.of(Role.PLACE, Role.NAME);

    /** What may stand before the first word of a thing. */
    private static final long BOUNDS =
            Roles.of(Role.DETERMINER, Role.PREPOSITION, Role.PLACE, Role.AUXILIARY, Role.FIGURE);

    /** What may stand behind the thing that opens a clause. */
    private static final long OPENED = Roles.of(Role.AUXILIARY, Role.MEASURE_VERB, Role.ADVERB);

    private static final WordSet GENERAL = WordSet.read(SubjectReader.class, "topics.csv", "general");

    private static final WordSet SCALES = WordSet.read(SubjectReader.class, "topics.csv", "scale");

    String read(Setting setting, Measure measure, Discourse discourse) {
        var hint = setting.draft().hint().subject();
        var found = hint.isEmpty() ? told(setting, measure) : hint;
        return found.isEmpty() ? discourse.subject() : found;
    }

    /** Each place is asked only where those before it tell nothing; "" is nothing. */
    private static String told(Setting setting, Measure measure) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var found = within(sentence, draft.from(), draft.to());
        if (found.isEmpty() && measure.isNoun()) {
            found = besideMeasure(sentence, measure.place());
        }
        if (found.isEmpty() && measure.isWhole()) {
            found = measure.name();
        }
        if (found.isEmpty()) {
            found = compound(sentence, draft);
        }
        if (found.isEmpty()) {
            found = nearest(setting);
        }
        return found.isEmpty() ? byForm(setting) : found;
    }

    /** What no file has. */
    private static String byForm(Setting setting) {
        var found = ofPhrase(setting.sentence(), setting.draft());
        found = found.isEmpty() ? counted(setting.draft()) : found;
        return found.isEmpty() ? openingWords(setting) : found;
    }

    private static String within(Sentence sentence, int from, int to) {
        int i = sentence.next(Role.SUBJECT, from, to);
        while (i >= 0 && isOfPeople(sentence, i)) {
            i = sentence.next(Role.SUBJECT, i + 1, to);
        }
        return name(sentence.at(i));
    }

    /** "oil" in "oil ministers" */
    private static boolean isOfPeople(Sentence sentence, int i) {
        return sentence.at(i + 1).hasAny(PEOPLE);
    }

    static String name(Piece subject) {
        return subject.value(Role.SUBJECT);
    }

    /** "rare earth" of "rare earth reserves", "X" of "reserves of X"; other words before it where no file has them. */
    private static String besideMeasure(Sentence sentence, int measure) {
        int from = measure;
        while (from > 0 && isModifier(sentence.at(from - 1))) {
            from--;
        }
        var found = within(sentence, from, measure);
        found = found.isEmpty() ? behindMeasure(sentence, measure) : found;
        return found.isEmpty() && isBounded(sentence.at(from - 1)) ? sentence.words(from, measure) : found;
    }

    private static String behindMeasure(Sentence sentence, int measure) {
        if (!sentence.at(measure + 1).isOneOf("of", "for", "in")) {
            return "";
        }
        int start = measure + 2;
        int end = Math.min(NounPhrase.end(sentence, start), measure + 8);
        boolean plain = sentence.is(measure + 1, "of") && sentence.at(start).isPlainWord();
        var found = within(sentence, start, end);
        return found.isEmpty() && plain ? sentence.words(start, plainEnd(sentence, start, end)) : found;
    }

    private static int plainEnd(Sentence sentence, int from, int to) {
        int i = from;
        while (i < to && (sentence.at(i).isPlainWord() || sentence.is(i, "-"))) {
            i++;
        }
        return i;
    }

    private static boolean isModifier(Piece piece) {
        return (piece.has(Role.SUBJECT) || piece.isPlainWord() || piece.is("-")) && !piece.isOneOf(GENERAL);
    }

    private static boolean isBounded(Piece piece) {
        return piece.hasAny(BOUNDS) || piece.is("'s");
    }

    private static String nearest(Setting setting) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        if (!sentence.has(Role.SUBJECT)) {
            return "";
        }
        var found = lastWithin(sentence, clause.from(), draft.from());
        found = found.isEmpty() ? within(sentence, draft.to(), clause.to()) : found;
        return found.isEmpty() && !isUnnamed(draft) ? within(sentence, 0, sentence.size()) : found;
    }

    private static String lastWithin(Sentence sentence, int from, int to) {
        int i = sentence.last(Role.SUBJECT, from, to);
        while (i >= 0 && isOfPeople(sentence, i)) {
            i = sentence.last(Role.SUBJECT, from, i);
        }
        return name(sentence.at(i));
    }

    private static boolean isUnnamed(Draft draft) {
        return draft.assertion() instanceof Value value && value.counted();
    }

    /** "tonnes of feldspar": what no file has is taken as written. */
    private static String ofPhrase(Sentence sentence, Draft draft) {
        if (draft.assertion() instanceof Share) {
            return "";
        }
        for (int i = draft.from(); i < draft.to(); i++) {
            if (sentence.is(i, "of") && sentence.at(i - 1).isFigure() && !sentence.has(i + 1, Role.DETERMINER)) {
                int end = Math.min(NounPhrase.end(sentence, i + 1), draft.to());
                return sentence.words(i + 1, end);
            }
        }
        return "";
    }

    /** "tonnes of rare metals": two words that no file has are a thing of their own, whatever else the sentence names. */
    private static String compound(Sentence sentence, Draft draft) {
        var found = ofPhrase(sentence, draft);
        boolean plain = found.indexOf(' ') > 0 && found.chars().noneMatch(Character::isUpperCase);
        return plain && !found.matches(".*\\b(?:it|them|its|their|these|this|such)\\b.*") ? found : "";
    }

    /** The blank before the thing counted: behind "93.8 million" and not behind "93.8". */
    private static int spaceBehindScale(String surface) {
        int space = surface.lastIndexOf(' ');
        while (space > 0 && !SCALES.has(wordBefore(surface, space))) {
            space = surface.lastIndexOf(' ', space - 1);
        }
        return space > 0 ? space : surface.indexOf(' ');
    }

    private static String wordBefore(String surface, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(surface.charAt(start - 1))) {
            start--;
        }
        return surface.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** "producing nations" of "23 producing nations" */
    private static String counted(Draft draft) {
        if (!isUnnamed(draft)) {
            return "";
        }
        var number = draft.assertion().figure().orElseThrow();
        var surface = number.surface();
        int of = surface.indexOf(" of ");
        int space = of > 0 ? of + 3 : spaceBehindScale(surface);
        boolean named = space > 0 && surface.endsWith(number.unit().name());
        return named ? surface.substring(space + 1) : number.unit().name();
    }

    private static boolean namesEntity(Sentence sentence, Clause clause) {
        return sentence.next(ENTITY, clause.from(), clause.to()) >= 0;
    }

    /** "terbium oxide" in "terbium oxide nearly doubled": the words that open a clause, where it names no entity. */
    private static String openingWords(Setting setting) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        if (namesEntity(sentence, clause)) {
            return "";
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
        boolean told = draft.assertion() instanceof Value || draft.assertion() instanceof Share;
        if (end == draft.from() && told && end - from > 1) {
            return sentence.words(from, end - 1); // "batteries take 87 percent": the last word is a verb
        }
        boolean verb = end == draft.from() || sentence.at(end).hasAny(OPENED) || sentence.is(end, ",");
        return end - from < 4 && verb ? sentence.words(from, end) : "";
    }
}
