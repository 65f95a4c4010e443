package org.plumbline.engine.pattern.amount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.engine.claim.Assertion.Tally;
import org.plumbline.engine.claim.Assertion.Universal;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads how many of those a table lists lie beyond a bound: "three countries exported more than 1.3 million tonnes", "every
 * country spent at least 2 %", "no region has fewer than 40,000 homes".
 */
public final class TallyReader implements PatternReader {

    private static final WordSet LISTED = WordSet.read(TallyReader.class, "tallies.csv", "listed");

    /** "The 27 member states have more than 400 million inhabitants": all of them, together. */
    private static final WordSet OWNERS = WordSet.read(TallyReader.class, "tallies.csv", "owner");

    private static final WordSet JOINTLY = WordSet.read(TallyReader.class, "tallies.csv", "jointly");

    private static final long ALL_OR_NONE = Roles.of(Role.ALL, Role.NOBODY);
    private static final long STARTS = ALL_OR_NONE | Roles.of(Role.FIGURE);
    private static final long VERB = Roles.of(Role.MEASURE_VERB, Role.AUXILIARY, Role.CHANGE_VERB);
    private static final int REACH = 12;
    private static final int BEHIND = 5;

    @Override
    public long signs() {
        return Roles.of(Role.FIGURE);
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(STARTS, 0); i >= 0; i = sentence.next(STARTS, i + 1)) {
            int start = i;
            if (!drafts.covers(i)) {
                bound(sentence, drafts, i).ifPresent(bound -> add(sentence, drafts, start, bound));
            }
            if (!drafts.covers(i) && isBoundIn(sentence, drafts, i)) {
                behind(sentence, drafts, i);
            }
        }
    }

    private static boolean isBoundIn(Sentence sentence, Drafts drafts, int i) {
        return drafts.isFree(i) && isBound(sentence.at(i).number().orElseThrow());
    }

    /** "Debt exceeds 60% of GDP in three of the five countries": the bound goes before those it holds for. */
    private static void behind(Sentence sentence, Drafts drafts, int bound) {
        int in = bound + 1;
        while (in < bound + BEHIND
                && !sentence.at(in).isOneOf("in", "at", "for")
                && !sentence.at(in).isSign()) {
            in++;
        }
        int who = sentence.has(in + 1, Role.ONLY) || sentence.is(in + 1, "just") ? in + 2 : in + 1;
        int of = sentence.is(who + 1, "of") ? who + 2 : who + 1;
        int all = sentence.has(of, Role.DETERMINER) ? of + 1 : of;
        if (!sentence.at(in).isOneOf("in", "at", "for")) {
            return;
        }
        Mention amount = sentence.at(bound).number().orElseThrow();
        boolean listed = isCounted(sentence, all) || sentence.at(all).isOneOf(LISTED);
        if (sentence.at(who).hasAny(ALL_OR_NONE) && (listed || isListed(sentence, who))) {
            var each = new Universal(sentence.has(who, Role.NOBODY), Optional.of(new Value(amount, false)));
            drafts.add(Draft.of(bound, Math.max(who, listed ? all : who) + 1, each, List.of(amount)));
        } else if (drafts.isFree(who) && (isCounted(sentence, who) || of == who + 2 && listed)) {
            Mention count = sentence.at(who).number().orElseThrow();
            int end = isCounted(sentence, who) ? who + 1 : all + 1;
            drafts.add(Draft.of(bound, end, new Tally(count, who > in + 1, amount), List.of(count, amount)));
        }
    }

    private static void add(Sentence sentence, Drafts drafts, int i, int bound) {
        Mention amount = sentence.at(bound).number().orElseThrow();
        int end = ValueReader.endOf(sentence, bound + 1);
        if (sentence.at(i).hasAny(ALL_OR_NONE) && isListed(sentence, i)) {
            var each = new Universal(sentence.has(i, Role.NOBODY), Optional.of(new Value(amount, false)));
            drafts.add(Draft.of(i, end, each, List.of(amount)));
        } else if (isCounted(sentence, i)
                && drafts.isFree(i)
                && !sentence.at(i - 1).isOneOf(OWNERS)) {
            Mention count = sentence.at(i).number().orElseThrow();
            int from = sentence.has(i - 1, Role.ONLY) || sentence.is(i - 1, "just") ? i - 1 : i;
            drafts.add(Draft.of(from, end, new Tally(count, from < i, amount), List.of(count, amount)));
        }
    }

    /** "every country", "all 27 member states", "no region": of what a table may list. */
    private static boolean isListed(Sentence sentence, int i) {
        boolean holder = sentence.at(i)
                .as(Role.NOBODY)
                .filter(nobody -> nobody.value().equals("holder"))
                .isPresent();
        return holder
                || sentence.at(i + 1).isOneOf(LISTED)
                || sentence.at(i + 2).isOneOf(LISTED)
                || isCounted(sentence, i + 1);
    }

    private static boolean isCounted(Sentence sentence, int i) {
        return sentence.at(i)
                .number()
                .filter(count -> LISTED.has(count.unit().name()))
                .isPresent();
    }

    /** The bound behind a verb, in the same part of the sentence. */
    private static OptionalInt bound(Sentence sentence, Drafts drafts, int start) {
        boolean verb = false;
        for (int i = start + 1; i < Math.min(sentence.size(), start + REACH); i++) {
            if (sentence.at(i).isOneOf(",", ".", ";") || sentence.at(i).isOneOf(JOINTLY)) {
                return OptionalInt.empty();
            }
            verb |= sentence.at(i).hasAny(VERB) || isDone(sentence, i);
            if (verb && sentence.at(i).isFigure() && drafts.isFree(i)) {
                boolean each = !isJoint(sentence, i + 1)
                        && isBound(sentence.at(i).number().orElseThrow());
                return each ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "have more than 90 million tonnes of reserves together" */
    private static boolean isJoint(Sentence sentence, int from) {
        int i = from;
        int end = ValueReader.endOf(sentence, from);
        while (i < end && !sentence.at(i).isOneOf(JOINTLY)) {
            i++;
        }
        return sentence.at(i).isOneOf(JOINTLY);
    }

    private static boolean isDone(Sentence sentence, int i) {
        return sentence.at(i).isPlainWord() && sentence.at(i).lower().endsWith("ed");
    }

    private static boolean isBound(Mention number) {
        return number.hedge() == Hedge.MORE_THAN
                || number.hedge() == Hedge.LESS_THAN
                || number.hedge() == Hedge.AT_LEAST
                || number.hedge() == Hedge.AT_MOST;
    }
}
