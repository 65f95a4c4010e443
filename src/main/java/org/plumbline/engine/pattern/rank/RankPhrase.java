package org.plumbline.engine.pattern.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** The words around a place in an order: what is ranked, who stands ahead, in what field, whether the place is shared. */
final class RankPhrase {

    private static final WordSet BEHIND_LIST = WordSet.of(",", ":", "(", "are", "were");
    private static final WordSet AMONG = WordSet.of("in", "of", "among", "on", "worldwide");
    private static final WordSet TIMES = WordSet.read(RankPhrase.class, "places.csv", "record");

    private static final long NUMBER = Roles.of(Role.FIGURE, Role.DATE);

    private final Sentence sentence;
    private final int start;
    private final int word;
    private final RankNoun noun;
    private final RankScope scope;

    /**
     * @param start the first piece: the ordinal, the count, or the superlative
     * @param word the superlative, the word "place", or the ordinal itself
     */
    RankPhrase(Sentence sentence, int start, int word) {
        this.sentence = sentence;
        this.start = start;
        this.word = word;
        this.noun = RankNoun.behind(sentence, word);
        this.scope = RankScope.around(sentence, start, noun);
    }

    Draft draft(int place, int lastPlace) {
        var after = EntityListAfter.read(sentence, noun.end());
        int ahead = start == word && place == 1 ? after.names().size() : 0;
        var rank = new Rank(place + ahead, lastPlace + ahead, order(), after.names(), isTied(), scope.words());
        int told = isMostMade() ? word + 2 : noun.endOfPhrase();
        int end = Math.max(Math.max(told, after.end()), scope.end());
        return Draft.of(from(), end, rank, numbers(end)).with(hint());
    }

    /** Whether a place in a table is meant, not a record in time ("the largest ever") nor one of many ("one of the largest"). */
    boolean isDefinite() {
        if (isRecord() || isOneOfMany()) {
            return false;
        }
        return noun.found() ? noun.isDefinite() : noun.isImplied() || isMostOfChange() || isMostMade() || isOfScope();
    }

    /** "the highest in Europe": of what, the words before tell. */
    private boolean isOfScope() {
        return sentence.is(word - 1, "the") && sentence.at(word + 1).isOneOf(AMONG) && scope.end() > 0;
    }

    /** "among the lowest in Europe" */
    boolean isAmong() {
        return sentence.is(word - 1, "the")
                && sentence.is(word - 2, "among")
                && sentence.at(word + 1).isOneOf("in", "of", "on", "worldwide")
                && scope.end() > 0;
    }

    /** "the biggest of them" */
    boolean isOfThem() {
        int of = sentence.at(word).isOneOf("most", "least") ? word + 2 : word + 1;
        return sentence.is(word - 1, "the")
                && !sentence.at(word).isOneOf("best", "worst")
                && sentence.at(of).isOneOf("of", "among")
                && sentence.at(of + 1).isOneOf("them", "these", "those");
    }

    /** The first place of more than one, which no table settles: an editor must look. */
    Optional<Draft> shared() {
        boolean many = (noun.found() || isAmong() || isOfThem()) && !isRecord();
        return many ? Optional.of(Draft.of(start, noun.end(), new Other(), List.of())) : Optional.empty();
    }

    /** The entities the text lists as those it means: "the four biggest miners, Congo, Indonesia, Russia and Australia". */
    List<String> listed() {
        int end = behindBy(noun.endOfPhrase());
        return sentence.at(end).isOneOf(BEHIND_LIST) && start < word
                ? EntityList.from(sentence, end + 1).names()
                : List.of();
    }

    /** One past "by railway passengers", where that stands behind. */
    private int behindBy(int i) {
        int measure = sentence.is(i, "by") ? sentence.next(Role.MEASURE, i, i + 4) : -1;
        return measure < 0 ? i : measure + 1;
    }

    /** "vegetable oil has risen the most" */
    private boolean isMostOfChange() {
        return sentence.is(word - 1, "the") && sentence.next(Role.CHANGE_VERB, word - 3, word) >= 0;
    }

    /** "Congo mined the most cobalt": the verb tells the measure. */
    private boolean isMostMade() {
        return !noun.found()
                && sentence.is(word, "most")
                && sentence.is(word - 1, "the")
                && sentence.has(word - 2, Role.MEASURE_VERB)
                && (sentence.has(word + 1, Role.SUBJECT)
                        || sentence.at(word + 1).isPlainWord());
    }

    private boolean isRecord() {
        for (int i = word; i < noun.end() + 3; i++) {
            if (sentence.at(i).isOneOf(TIMES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOfMany() {
        return sentence.is(start - 1, "the")
                && sentence.at(start - 2).isOneOf("of", "among")
                && !sentence.has(start - 3, Role.MEASURE);
    }

    private Direction order() {
        return sentence.at(word)
                .as(Role.SUPERLATIVE)
                .or(() -> sentence.at(start).as(Role.SUPERLATIVE))
                .map(meaning -> Direction.valueOf(meaning.value()))
                .orElse(Direction.DOWN);
    }

    private boolean isTied() {
        boolean before =
                sentence.has(start - 1, Role.TIE) || sentence.is(start - 1, "for") && sentence.has(start - 2, Role.TIE);
        return before || sentence.is(noun.end(), "with") && sentence.next(Role.TIE, start - 2, start) >= 0;
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
                || sentence.is(i, ".") && sentence.is(i - 1, "no")
                || sentence.at(i).isOneOf("no", "number", "#") && i + 2 >= start
                || sentence.is(i, "for") && sentence.has(i - 1, Role.TIE)
                || sentence.at(i).isFigure() && sentence.has(i + 1, Role.TIE);
    }

    private List<Mention> numbers(int end) {
        var numbers = new ArrayList<Mention>();
        for (int i = sentence.next(NUMBER, from(), end); i >= 0; i = sentence.next(NUMBER, i + 1, end)) {
            numbers.add(sentence.at(i).number().orElseThrow());
        }
        return numbers;
    }

    private Topic hint() {
        var measure = isMostOfChange() ? change() : noun.measure();
        return new Topic(noun.subject(), measure, entities(), Optional.empty());
    }

    private String change() {
        int verb = sentence.next(Role.CHANGE_VERB, word - 3, word);
        return sentence.at(verb)
                        .as(Role.CHANGE_VERB)
                        .map(Meaning::value)
                        .orElseThrow()
                        .equals("UP")
                ? "increase"
                : "decrease";
    }

    private List<String> entities() {
        if (!listed().isEmpty()) {
            return listed();
        }
        if (sentence.is(start - 1, "and")
                && sentence.has(start - 2, Role.SUPERLATIVE)
                && SuperlativeReader.isPairedWithSecond(sentence, start - 2)) {
            return EntityList.lastBefore(sentence, start - 2).subList(1, 2);
        }
        return isTied() && sentence.at(from()).isFigure() ? afterColon() : List.of();
    }

    private List<String> afterColon() {
        for (int i = noun.end(); i < sentence.size(); i++) {
            if (sentence.is(i, ":")) {
                return EntityList.from(sentence, i + 1).names();
            }
        }
        return List.of();
    }
}
