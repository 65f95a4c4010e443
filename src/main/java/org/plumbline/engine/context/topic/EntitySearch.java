package org.plumbline.engine.context.topic;

import java.util.List;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.context.Clause;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** One search for the entity of a claim, from its own words outwards: clause, sentence, paragraph. */
final class EntitySearch {

    private static final WordSet CLAUSES = WordSet.of("but", "and", "though", "although", "while");

    private static final long PLACE = Roles.of(Role.PLACE);
    private static final long ENTITIES = Roles.of(Role.PLACE, Role.NAME);

    /** What may name somebody, or mean one named before. */
    private static final long NAMES = ENTITIES | Roles.of(Role.ANAPHOR, Role.PRONOUN);

    private static final long SPEECH = Roles.of(Role.SAY, Role.ACCORDING);
    private static final long BEHIND = ENTITIES | SPEECH;
    private static final long VERBS =
            Roles.of(Role.CHANGE_VERB, Role.RANK_VERB, Role.MEASURE_VERB, Role.AUXILIARY, Role.COMPARATIVE);

    private static final List<String> NOBODY = List.of();

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

    /** Each place is asked only where those before it name nobody. */
    List<String> entities() {
        if (isOurs()) {
            return NOBODY;
        }
        var found = AttachedEntity.read(sentence, draft);
        if (found.isEmpty() && sentence.hasAny(NAMES)) {
            found = inSentence();
        }
        return found.isEmpty() ? discourse.current(sentence.paragraph()) : found;
    }

    /** "we rank 22nd": of the speaker, whoever was named before; but "we know that China produces". */
    private boolean isOurs() {
        int we = sentence.next(Role.PRONOUN, clause.from(), draft.from());
        while (we >= 0 && !sentence.is(we, "we")) {
            we = sentence.next(Role.PRONOUN, we + 1, draft.from());
        }
        return we >= 0 && sentence.next(ENTITIES, clause.from(), draft.from()) < 0;
    }

    private List<String> inSentence() {
        var found = before(draft.from() - 1, clause.from());
        if (found.isEmpty() && continuesClauseBefore()) {
            found = before(clause.from() - 1, 0);
        }
        if (found.isEmpty()) {
            found = after(draft.to(), endOfPart());
        }
        if (found.isEmpty()) {
            found = before(clause.from() - 1, 0);
        }
        return found.isEmpty() ? seat() : found;
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
        int verb = sentence.at(clause.from()).isOneOf(CLAUSES) ? clause.from() + 1 : clause.from();
        verb = sentence.has(verb, Role.ADVERB) ? verb + 1 : verb;
        var piece = sentence.at(verb);
        return clause.from() > 0 && piece.hasAny(VERBS);
    }

    /** A place before a mere name, a name before whom a pronoun means. */
    private List<String> before(int last, int first) {
        List<String> name = List.of();
        for (int i = sentence.last(NAMES, first, last + 1); i >= 0; i = sentence.last(NAMES, first, i)) {
            boolean candidate = isFor(i);
            if (candidate && sentence.at(i).isPlace() && !(isDestination(i) && isNamedBefore(i, first))) {
                return EntityList.upTo(sentence, i, first);
            }
            if (candidate && name.isEmpty() && !Candidates.isPerson(sentence, i)) {
                name = EntityList.upTo(sentence, i, first);
            }
            var meant = name.isEmpty() ? meant(i) : NOBODY;
            if (!meant.isEmpty()) {
                return meant;
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
        var piece = sentence.at(i);
        boolean pronoun = piece.means(Role.PRONOUN, "it") || piece.means(Role.PRONOUN, "they");
        return pronoun && !isNamedBefore(i, 0) ? discourse.pronoun(sentence.paragraph()) : NOBODY;
    }

    private boolean isNamedBefore(int i, int first) {
        for (int j = sentence.last(ENTITIES, first, i); j >= 0; j = sentence.last(ENTITIES, first, j)) {
            if (Candidates.has(around, j)) {
                return true;
            }
        }
        return false;
    }

    private List<String> after(int from, int to) {
        List<String> name = List.of();
        for (int i = sentence.next(BEHIND, from, to); i >= 0; i = sentence.next(BEHIND, i + 1, to)) {
            if (sentence.at(i).hasAny(SPEECH)) {
                return name;
            }
            boolean candidate = Candidates.has(around, i);
            if (candidate && sentence.at(i).isPlace()) {
                return EntityList.from(sentence, i).names();
            }
            if (candidate && name.isEmpty() && !Candidates.isPerson(sentence, i)) {
                name = EntityList.from(sentence, i).names();
            }
        }
        return name;
    }

    /** "Hanoi signed": a capital stands for its country where nothing else is named. */
    private List<String> seat() {
        for (int i = sentence.next(PLACE, 0); i >= 0; i = sentence.next(PLACE, i + 1)) {
            if (Candidates.isSeat(sentence.at(i))) {
                return List.of(EntityList.nameOf(sentence.at(i)));
            }
        }
        return NOBODY;
    }
}
