package org.plumbline.engine.context.topic;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** One search for the entity of a claim, from its own words outwards: clause, sentence, paragraph. */
final class EntitySearch {
    private final Surroundings around;
    private final Sentence sentence;
    private final Draft draft;
    private final Discourse discourse;
    private final Clause clause;

    EntitySearch(Setting setting, Discourse discourse) {
        this.around = setting.around();
        this.sentence = setting.sentence();
        this.draft = setting.draft();
        this.clause = setting.clause();
        this.discourse = discourse;
    }

    List<String> entities() {
        return AttachedEntity.read(sentence, draft)
                .or(() -> before(draft.from() - 1, clause.from()))
                .or(() -> continuesClauseBefore() ? before(clause.from() - 1, 0) : Optional.empty())
                .or(() -> after(draft.to(), endOfPart()))
                .or(() -> before(clause.from() - 1, 0))
                .or(this::seat)
                .orElseGet(() -> discourse.current(sentence.paragraph()));
    }

    /** Up to the next comma: behind it something else is told. */
    private int endOfPart() {
        boolean fronted = draft.from() - clause.from() <= 2 && sentence.has(clause.from(), Role.PREPOSITION);
        int i = draft.to();
        while (i < clause.to() && (fronted || !sentence.is(i, ","))) {
            i++;
        }
        return i;
    }

    /** "but stayed third": the clause goes on about whom the one before was about. */
    private boolean continuesClauseBefore() {
        int verb = sentence.at(clause.from()).isOneOf("but", "and", "though", "although", "while")
                ? clause.from() + 1
                : clause.from();
        verb = sentence.has(verb, Role.ADVERB) ? verb + 1 : verb;
        var piece = sentence.at(verb);
        return clause.from() > 0
                && (piece.has(Role.CHANGE_VERB)
                        || piece.has(Role.RANK_VERB)
                        || piece.has(Role.MEASURE_VERB)
                        || piece.has(Role.AUXILIARY)
                        || piece.has(Role.COMPARATIVE));
    }

    private Optional<List<String>> before(int last, int first) {
        Optional<List<String>> name = Optional.empty();
        for (int i = last; i >= first; i--) {
            if (isFor(i) && sentence.at(i).isPlace() && !(isDestination(i) && isNamedBefore(i, first))) {
                return Optional.of(EntityList.upTo(sentence, i, first));
            }
            if (isFor(i) && name.isEmpty() && !Candidates.isPerson(sentence, i)) {
                name = Optional.of(EntityList.upTo(sentence, i, first));
            }
            var meant = name.isEmpty() ? meant(i) : List.<String>of();
            if (!meant.isEmpty()) {
                return Optional.of(meant);
            }
        }
        return name;
    }

    /** "exports from Vietnam to the United States" are Vietnam's. */
    private boolean isDestination(int i) {
        return sentence.is(i - 1, "to") || sentence.is(i - 1, "the") && sentence.is(i - 2, "to");
    }

    /** A candidate, unless it is the field of this very rank: "the world's third-largest". */
    private boolean isFor(int i) {
        boolean field = draft.assertion() instanceof Rank && i == draft.from() - 2 && sentence.is(i + 1, "'s");
        return Candidates.has(around, i) && !field;
    }

    /** Whom "the country" or "it" means; nobody where this sentence named somebody before. */
    private List<String> meant(int i) {
        if (sentence.has(i, Role.ANAPHOR)) {
            return discourse.anaphor();
        }
        boolean pronoun = sentence.at(i)
                .as(Role.PRONOUN)
                .filter(word -> word.value().equals("it") || word.value().equals("they"))
                .isPresent();
        return pronoun && !isNamedBefore(i, 0) ? discourse.pronoun(sentence.paragraph()) : List.of();
    }

    private boolean isNamedBefore(int i, int first) {
        for (int j = i - 1; j >= first; j--) {
            if (Candidates.has(around, j)) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<String>> after(int from, int to) {
        Optional<List<String>> name = Optional.empty();
        for (int i = from; i < to && !sentence.has(i, Role.SAY) && !sentence.has(i, Role.ACCORDING); i++) {
            if (Candidates.has(around, i) && sentence.at(i).isPlace()) {
                return Optional.of(EntityList.from(sentence, i).names());
            }
            if (Candidates.has(around, i) && name.isEmpty() && !Candidates.isPerson(sentence, i)) {
                name = Optional.of(EntityList.from(sentence, i).names());
            }
        }
        return name;
    }

    /** "Hanoi signed": a capital stands for its country where nothing else is named. */
    private Optional<List<String>> seat() {
        for (int i = 0; i < sentence.size(); i++) {
            if (Candidates.isSeat(sentence.at(i))) {
                return Optional.of(List.of(EntityList.nameOf(sentence.at(i))));
            }
        }
        return Optional.empty();
    }
}
