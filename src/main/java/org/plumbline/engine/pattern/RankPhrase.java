package org.plumbline.engine.pattern;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** The words around a place in an order: what is ranked, who stands ahead, in what field. */
final class RankPhrase {

    private static final int REACH = 7;

    private final Sentence sentence;
    private final int start;
    private final int word;
    private final int noun;
    private final int nounEnd;

    /**
     * @param start the first piece: the ordinal, or the superlative
     * @param word the superlative, the word "place", or the ordinal itself
     */
    RankPhrase(Sentence sentence, int start, int word) {
        this.sentence = sentence;
        this.start = start;
        this.word = word;
        this.noun = headNoun();
        this.nounEnd = noun < 0 ? word + 1 : noun + 1;
    }

    Draft draft(int place, int lastPlace) {
        var after = EntityListAfter.read(sentence, nounEnd);
        int shift =
                place == 1 && lastPlace == 1 && !hasOrdinal() ? after.names().size() : 0;
        var rank = new Rank(place + shift, lastPlace + shift, order(), after.names(), isTied(), scope());
        int end = Math.max(Math.max(nounEnd, after.end()), scopeEnd());
        return new Draft(from(), end, rank, numbers(end), hint());
    }

    /** Whether something that can be measured is ranked, and not a record in time: "the largest producer", not "the largest crowd". */
    boolean isDefinite() {
        if (isRecord() || isOneOfMany()) {
            return false;
        }
        boolean implied = RankReader.impliedMeasure(sentence, word).isPresent();
        if (noun < 0) {
            return implied
                    || sentence.at(word - 1).is("the")
                            && hasTime()
                            && sentence.next(Role.CHANGE_VERB, word - 4, word) >= 0;
        }
        return implied || isSingular() || sentence.has(noun, Role.MEASURE);
    }

    /** The entities the text lists as those it means: "the four biggest miners, Congo, Indonesia, Russia and Australia". */
    List<String> listed() {
        return sentence.is(nounEnd, ",") || sentence.is(nounEnd, ":") || sentence.is(nounEnd, "(")
                ? EntityList.from(sentence, nounEnd + 1).names()
                : List.of();
    }

    private boolean hasTime() {
        return sentence.next(Role.MEASURE, 0, sentence.size()) >= 0
                || sentence.next(Role.SUBJECT, 0, sentence.size()) >= 0;
    }

    private boolean isRecord() {
        for (int i = word; i < nounEnd + 2; i++) {
            if (sentence.at(i).isOneOf("ever", "since", "yet", "decades", "generation", "history", "record", "years")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOfMany() {
        return sentence.is(start - 1, "the")
                && (sentence.is(start - 2, "of") || sentence.is(start - 2, "among"))
                && !sentence.has(start - 3, Role.MEASURE);
    }

    private boolean isSingular() {
        var lower = sentence.at(noun).lower();
        return !lower.endsWith("s") && !lower.endsWith("ies");
    }

    /** The noun that is ranked, behind the superlative: "producer" in "largest copper producer". -1 for none. */
    private int headNoun() {
        int found = -1;
        for (int i = word + 1; i < word + REACH && i < sentence.size(); i++) {
            var piece = sentence.at(i);
            if (piece.has(Role.HOLDER) || piece.has(Role.MEASURE)) {
                found = i;
            }
            boolean passes = piece.is("-")
                    || piece.has(Role.HOLDER)
                    || piece.has(Role.MEASURE)
                    || piece.has(Role.SUBJECT)
                    || piece.has(Role.SUPERLATIVE)
                    || piece.isPlainWord()
                    || piece.name()
                    || piece.has(Role.MEASURE_VERB)
                    || piece.isPlace()
                    || piece.isFigure() && i == word + 1
                    || piece.is("and") && sentence.at(i + 1).isPlainWord();
            if (!passes) {
                break;
            }
        }
        return found;
    }

    private boolean hasOrdinal() {
        return start < word;
    }

    private Direction order() {
        return sentence.at(word)
                .as(Role.SUPERLATIVE)
                .map(meaning -> Direction.valueOf(meaning.value()))
                .orElse(Direction.DOWN);
    }

    private boolean isTied() {
        return sentence.next(Role.TIE, start - 3, start) >= 0
                && (sentence.is(start - 1, "for") || sentence.has(start - 1, Role.TIE));
    }

    private int from() {
        int from = start;
        while (from > 0 && isPartOfRank(from - 1)) {
            from--;
        }
        return from;
    }

    /** The words before a place that say it is shared: "three countries tie for fourth place". */
    private boolean isPartOfRank(int i) {
        return sentence.has(i, Role.TIE)
                || sentence.is(i, "for") && sentence.has(i - 1, Role.TIE)
                || sentence.at(i).isFigure() && sentence.has(i + 1, Role.TIE);
    }

    private List<Mention> numbers(int end) {
        var numbers = new ArrayList<Mention>();
        for (int i = from(); i < end; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        return numbers;
    }

    private int scopeStart() {
        int i = nounEnd;
        while (i < nounEnd + 6
                && i < sentence.size()
                && !sentence.at(i).isOneOf("in", "of", "among", "on", "worldwide", "globally", ",", ".", ";", "(")) {
            i++;
        }
        return sentence.at(i).isOneOf("in", "of", "among", "on", "worldwide", "globally") ? i : -1;
    }

    private int scopeEnd() {
        int from = scopeStart();
        if (from < 0) {
            return 0;
        }
        int end = Math.max(from + 1, NounPhrase.end(sentence, from + 1));
        for (int i = from; i < end; i++) {
            if (sentence.at(i).isPlace()
                    || sentence.has(i, Role.HOLDER)
                    || sentence.at(i).isOneOf("worldwide", "globally")) {
                return end;
            }
        }
        return 0;
    }

    /** The field of the order: "in the world", "among the states", "Africa" of "Africa's largest", and "known" of "known reserves". */
    private String scope() {
        var words = new ArrayList<String>();
        if (sentence.is(start - 1, "'s") && sentence.at(start - 2).isPlace()) {
            words.add(EntityList.nameOf(sentence.at(start - 2)));
        }
        for (int i = word + 1; i < nounEnd; i++) {
            if (sentence.at(i).lower().startsWith("known")) {
                words.add("known");
            }
        }
        if (scopeEnd() > 0) {
            words.add(sentence.words(scopeStart(), scopeEnd()));
        }
        return String.join(", ", words);
    }

    private Topic hint() {
        var measure = RankReader.impliedMeasure(sentence, word).orElseGet(this::measureOfNoun);
        return new Topic(subject(), measure, entities(), java.util.Optional.empty());
    }

    private String measureOfNoun() {
        int by = sentence.next(Role.PREPOSITION, nounEnd, sentence.size());
        for (; by >= 0 && !sentence.is(by, "by"); by = sentence.next(Role.PREPOSITION, by + 1, sentence.size())) {}
        int after = by < 0 ? -1 : sentence.next(Role.MEASURE, by, by + 4);
        if (after >= 0) {
            return sentence.at(after).as(Role.MEASURE).orElseThrow().value();
        }
        if (noun < 0) {
            return "";
        }
        return sentence.at(noun)
                .as(Role.MEASURE)
                .or(() -> sentence.at(noun)
                        .as(Role.HOLDER)
                        .filter(holder ->
                                !holder.value().equals(sentence.at(noun).lower())))
                .map(Meaning::value)
                .orElse("");
    }

    private String subject() {
        for (int i = word + 1; i < nounEnd; i++) {
            if (sentence.has(i, Role.SUBJECT)) {
                return sentence.at(i).as(Role.SUBJECT).orElseThrow().value();
            }
        }
        return sentence.is(nounEnd, "of") && sentence.has(nounEnd + 1, Role.SUBJECT)
                ? sentence.at(nounEnd + 1).as(Role.SUBJECT).orElseThrow().value()
                : "";
    }

    private List<String> entities() {
        if (!listed().isEmpty()) {
            return listed();
        }
        if (isTied() && sentence.at(from()).isFigure()) {
            int colon = colonAfter();
            return colon < 0 ? List.of() : EntityList.from(sentence, colon + 1).names();
        }
        return List.of();
    }

    private int colonAfter() {
        for (int i = nounEnd; i < sentence.size(); i++) {
            if (sentence.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }
}
