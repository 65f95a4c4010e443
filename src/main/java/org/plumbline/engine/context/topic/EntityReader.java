package org.plumbline.engine.context.topic;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.entity.PlaceName.Form;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the country, company or place that a claim is about: named before it, behind it, or in the sentences before. */
final class EntityReader {

    /** The entities of a claim; what the pattern itself names goes first. */
    List<String> read(Setting setting, Discourse discourse) {
        if (!setting.draft().hint().entities().isEmpty()) {
            return setting.draft().hint().entities();
        }
        return new Search(setting, discourse).entities();
    }

    /** Remembers whom a sentence names, for the next. */
    void remember(Surroundings around, Discourse discourse) {
        var sentence = around.sentence();
        List<String> first = List.of();
        List<String> last = List.of();
        for (int i = 0; i < sentence.size(); i++) {
            if (isCandidate(around, i) && sentence.at(i).isPlace() && !isWorld(sentence.at(i))) {
                first = first.isEmpty() ? EntityList.from(sentence, i).names() : first;
                last = List.of(EntityList.nameOf(sentence.at(i)));
            }
        }
        discourse.named(first, last, sentence.paragraph());
        if (isOpening(sentence)) {
            discourse.opened(first, sentence.paragraph());
        }
    }

    /** Whether a sentence begins with a place, "The United States exports": then the next are about it too. */
    private static boolean isOpening(Sentence sentence) {
        return sentence.at(0).isPlace()
                || sentence.is(0, "the") && sentence.at(1).isPlace() && !sentence.is(2, "'s");
    }

    private static boolean isCandidate(Surroundings around, int i) {
        var piece = around.sentence().at(i);
        return piece.isEntity()
                && !piece.has(Role.SOURCE)
                && !around.isOther(i)
                && !isSeat(piece)
                && !isSpeaker(around.sentence(), i)
                && !isWhole(around.sentence(), i);
    }

    /** "a share of world output": the whole, not whose share it is. */
    private static boolean isWhole(Sentence sentence, int i) {
        int of = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return sentence.is(of, "of") && sentence.at(of - 1).isOneOf("share", "proportion", "half", "third", "quarter");
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
        if (!sentence.at(i).isPlace()) {
            return false;
        }
        if (isOwnerOfOffice(sentence, i)) {
            return true;
        }
        int noun = sentence.at(i + 1).isOneOf("government", "official", "state") ? i + 2 : i + 1;
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

    private static boolean isPerson(Sentence sentence, int i) {
        return sentence.has(i - 1, Role.TITLE)
                || sentence.has(i - 1, Role.PERSON)
                || sentence.has(i + 1, Role.SAY)
                || sentence.has(i - 1, Role.SAY)
                || sentence.is(i + 1, ",") && sentence.next(Role.PERSON, i + 2, i + 6) >= 0;
    }

    /** One search, from the claim outwards. */
    private static final class Search {
        private final Surroundings around;
        private final Sentence sentence;
        private final Draft draft;
        private final Discourse discourse;
        private final Clause clause;

        Search(Setting setting, Discourse discourse) {
            this.around = setting.around();
            this.sentence = setting.sentence();
            this.draft = setting.draft();
            this.clause = setting.clause();
            this.discourse = discourse;
        }

        List<String> entities() {
            return attached()
                    .or(() -> before(draft.from() - 1, clause.from()))
                    .or(() -> continuesClauseBefore() ? before(clause.from() - 1, 0) : Optional.empty())
                    .or(() -> after(draft.to(), endOfPart()))
                    .or(() -> before(clause.from() - 1, 0))
                    .or(this::seat)
                    .orElseGet(() -> discourse.current(sentence.paragraph()));
        }

        /** Whom a number stands right beside: "Australia with 22,000", "China, with 44 million,", "Australia, which amount to 4 million". */
        private Optional<List<String>> attached() {
            if (!(draft.assertion() instanceof Value)) {
                return Optional.empty();
            }
            int i = beforeHedges();
            if (sentence.is(i, "'s")) {
                return entityAt(i - 1);
            }
            if (sentence.at(i).isOneOf("with", "at", "on")) {
                return entityAt(sentence.is(i - 1, ",") ? i - 2 : i - 1).or(() -> relative(i));
            }
            return relative(i);
        }

        private int beforeHedges() {
            int i = draft.from() - 1;
            while (sentence.has(i, Role.ADVERB) || sentence.at(i).isOneOf("more", "less", "fewer", "than")) {
                i--;
            }
            return i;
        }

        /** ", which amount to 4 million", ", put at 390,000 tonnes": what stands before the comma. */
        private Optional<List<String>> relative(int i) {
            for (int comma = i; comma > i - 5 && comma > 0; comma--) {
                if (sentence.is(comma, ",")) {
                    return sentence.at(comma + 1).isOneOf("which", "put", "estimated", "valued")
                            ? entityAt(nearestEntity(comma))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private int nearestEntity(int comma) {
            for (int i = comma - 1; i > comma - 5; i--) {
                if (sentence.at(i).isPlace()) {
                    return i;
                }
            }
            return -1;
        }

        private Optional<List<String>> entityAt(int i) {
            return sentence.at(i).isEntity() && !isSeat(sentence.at(i))
                    ? Optional.of(List.of(EntityList.nameOf(sentence.at(i))))
                    : Optional.empty();
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
                if (isFor(i) && name.isEmpty() && !isPerson(sentence, i)) {
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
            return isCandidate(around, i) && !field;
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
                if (isCandidate(around, j)) {
                    return true;
                }
            }
            return false;
        }

        private Optional<List<String>> after(int from, int to) {
            Optional<List<String>> name = Optional.empty();
            for (int i = from; i < to && !sentence.has(i, Role.SAY) && !sentence.has(i, Role.ACCORDING); i++) {
                if (isCandidate(around, i) && sentence.at(i).isPlace()) {
                    return Optional.of(EntityList.from(sentence, i).names());
                }
                if (isCandidate(around, i) && name.isEmpty() && !isPerson(sentence, i)) {
                    name = Optional.of(EntityList.from(sentence, i).names());
                }
            }
            return name;
        }

        /** "Hanoi signed": a capital stands for its country where nothing else is named. */
        private Optional<List<String>> seat() {
            for (int i = 0; i < sentence.size(); i++) {
                if (isSeat(sentence.at(i))) {
                    return Optional.of(List.of(EntityList.nameOf(sentence.at(i))));
                }
            }
            return Optional.empty();
        }
    }
}
