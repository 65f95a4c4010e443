package org.plumbline.engine.pattern.rank;

import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * What is put in an order: "copper producer" behind "largest".
 *
 * @param sentence the sentence
 * @param word the word of order before it
 * @param place where the noun stands; -1 for none
 */
record RankNoun(Sentence sentence, int word, int place) {

    private static final int REACH = 7;

    static RankNoun behind(Sentence sentence, int word) {
        int found = -1;
        for (int i = word + 1; i < word + REACH && passes(sentence, word, i); i++) {
            if (sentence.has(i, Role.HOLDER) || sentence.has(i, Role.MEASURE)) {
                found = i;
            }
        }
        return new RankNoun(sentence, word, found);
    }

    private static boolean passes(Sentence sentence, int word, int i) {
        var piece = sentence.at(i);
        return piece.is("-")
                || piece.has(Role.HOLDER)
                || piece.has(Role.MEASURE)
                || piece.has(Role.MEASURE_VERB)
                || piece.has(Role.SUBJECT)
                || piece.has(Role.SUPERLATIVE)
                || piece.isEntity()
                || piece.isPlainWord()
                || piece.isFigure() && i == word + 1
                || piece.is("and")
                        && (sentence.at(i + 1).isPlainWord()
                                || sentence.at(i + 1).isNumber(MentionKind.ORDINAL))
                || piece.isNumber(MentionKind.ORDINAL);
    }

    boolean found() {
        return place >= 0;
    }

    /** One past the noun, or past the word of order where there is none. */
    int end() {
        return found() ? place + 1 : word + 1;
    }

    /** One past "of" and the thing behind the noun: "reserves of rare earths". */
    int endOfPhrase() {
        boolean of = sentence.is(end(), "of") && sentence.has(end() + 1, Role.SUBJECT);
        return of ? end() + 2 : end();
    }

    /** Whether one thing is meant: "producer", "reserves", but not "producers". */
    boolean isDefinite() {
        return isImplied()
                || sentence.has(place, Role.MEASURE)
                || !sentence.at(place).lower().endsWith("s");
    }

    /** Whether the superlative alone tells the measure: "most populous". */
    boolean isImplied() {
        return !implied().isEmpty();
    }

    private String implied() {
        return sentence.at(word).as(Role.SUPERLATIVE).map(Meaning::detail).orElse("");
    }

    /** What they are ordered by: "production" for producers, "value" in "by the value of its output". */
    String measure() {
        if (isImplied()) {
            return implied();
        }
        var named = named();
        return named.isEmpty() ? ofNoun() : named;
    }

    private String named() {
        for (int i = end(); i < Math.min(end() + 8, sentence.size()); i++) {
            if (sentence.is(i, "by") || sentence.is(i, "in terms of")) {
                int noun = sentence.next(Role.MEASURE, i, i + 5);
                return sentence.at(noun).value(Role.MEASURE);
            }
        }
        return "";
    }

    private String ofNoun() {
        var noun = sentence.at(place);
        if (noun.has(Role.MEASURE)) {
            return noun.value(Role.MEASURE);
        }
        var measure = noun.value(Role.HOLDER);
        return isItself(measure, noun.lower()) ? "" : measure;
    }

    private static boolean isItself(String measure, String noun) {
        return noun.startsWith(measure) || measure.startsWith(noun);
    }

    /** "copper" in "largest copper producer", "rare earths" in "third-largest producer of rare earths". */
    String subject() {
        int before = sentence.next(Role.SUBJECT, word, end());
        int after = sentence.is(end(), "of") ? sentence.next(Role.SUBJECT, end(), end() + 3) : -1;
        int found = before >= 0 ? before : after;
        return found < 0
                ? ""
                : sentence.at(found).as(Role.SUBJECT).map(Meaning::value).orElseThrow();
    }
}
