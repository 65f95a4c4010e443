package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Universal;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** Reads what is said of all or of none: "all the countries increased their output", "no country increased it". */
public final class UniversalReader implements PatternReader {

    private static final long ALL_OR_NONE = Roles.of(Role.ALL, Role.NOBODY);
    private static final long SIGNS = ALL_OR_NONE | Roles.of(Role.THERE_IS, Role.NONE);

    private static final int REACH = 16;

    private static final int THAN_REACH = 10;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        var nobody = new NobodyReader(sentence, drafts);
        nobody.thereIsNo();
        for (int i = sentence.next(ALL_OR_NONE, 0); i >= 0; i = sentence.next(ALL_OR_NONE, i + 1)) {
            if (!drafts.covers(i)) {
                all(sentence, drafts, i);
            }
            if (!drafts.covers(i)) {
                inAll(sentence, drafts, i);
            }
            if (!drafts.covers(i)) {
                nobody.read(i);
            }
        }
        nobody.noneWithDate();
    }

    private static void all(Sentence sentence, Drafts drafts, int i) {
        for (int verb = i + 1; verb < Math.min(i + REACH, sentence.size()); verb++) {
            if (sentence.at(verb).isOneOf(",", ".", ";")) {
                return;
            }
            if (predicate(sentence, verb).isPresent() && speaksOfEntities(sentence, i, verb)) {
                int object = Math.max(predicateEnd(sentence, verb), objectEnd(sentence, verb + 1));
                int end = Math.max(object, than(sentence, verb) + 2);
                boolean negative = sentence.has(i, Role.NOBODY);
                drafts.add(Draft.of(
                        i, end, new Universal(negative, predicate(sentence, verb)), numbers(sentence, i, end)));
                return;
            }
        }
    }

    /** "Rents rose in every one of the city's eight boroughs": the verb goes before. */
    private static void inAll(Sentence sentence, Drafts drafts, int i) {
        int verb = i - 2;
        while (sentence.has(verb, Role.ADVERB) || sentence.at(verb).isDate()) {
            verb--;
        }
        int holder = sentence.next(Role.HOLDER, i + 1, Math.min(i + REACH, sentence.size()));
        boolean plain = sentence.at(i - 1).isOneOf("in", "at", "for")
                && predicate(sentence, verb).isPresent()
                && holder > 0
                && sentence.next(Role.SIGN, i + 1, holder) < 0;
        if (plain && !drafts.covers(verb)) {
            boolean dated =
                    sentence.is(holder + 1, "in") && sentence.at(holder + 2).isDate();
            int end = dated ? holder + 3 : holder + 1;
            drafts.add(Draft.of(
                    verb,
                    end,
                    new Universal(sentence.has(i, Role.NOBODY), predicate(sentence, verb)),
                    numbers(sentence, i, end)));
        }
    }

    private static boolean speaksOfEntities(Sentence sentence, int from, int to) {
        return sentence.at(from)
                        .as(Role.NOBODY)
                        .filter(nobody -> nobody.value().equals("holder"))
                        .isPresent()
                || sentence.next(Role.HOLDER, from, to) >= 0
                || sentence.next(Role.PLACE, from, to) >= 0;
    }

    private static int objectEnd(Sentence sentence, int from) {
        int end = NounPhrase.end(sentence, from);
        return sentence.is(end, "in") && sentence.at(end + 1).isDate() ? end + 2 : end;
    }

    private static Optional<Assertion> predicate(Sentence sentence, int verb) {
        int than = than(sentence, verb);
        Optional<Period> since =
                than < 0 ? Optional.empty() : sentence.at(than + 1).number().map(Mention::period);
        return direction(sentence, verb)
                .map(way -> new Change(way, Optional.empty(), Optional.empty(), Optional.empty(), since));
    }

    /** The last piece before the earlier time in "had fewer cases in 2024 than in 2023"; -1 where none is told. */
    private static int than(Sentence sentence, int verb) {
        for (int i = verb + 2; i < verb + THAN_REACH; i++) {
            if (sentence.is(i, "than")) {
                int before = sentence.at(i + 1).isOneOf("in", "a", "the") ? i + 1 : i;
                return sentence.at(before + 1).isDate() || sentence.has(before + 1, Role.PAST) ? before : -1;
            }
        }
        return -1;
    }

    /** "increased", "dug up more": which way it went. */
    private static Optional<Direction> direction(Sentence sentence, int verb) {
        if (sentence.has(verb, Role.CHANGE_VERB)) {
            return sentence.at(verb).as(Role.CHANGE_VERB).map(Meaning::value).map(Direction::valueOf);
        }
        boolean told = than(sentence, verb) > 0;
        boolean does = sentence.has(verb, Role.MEASURE_VERB) || told && isDeed(sentence, verb);
        boolean ofBefore = told || !sentence.is(verb + 2, "than");
        return does && ofBefore && (told || sentence.at(verb + 1).isOneOf("more", "less", "fewer"))
                ? sentence.at(verb + 1).as(Role.COMPARATIVE).map(Meaning::value).map(Direction::valueOf)
                : Optional.empty();
    }

    private static boolean isDeed(Sentence sentence, int verb) {
        return sentence.at(verb).lower().endsWith("ed") || sentence.at(verb).isOneOf("had", "has", "have", "saw");
    }

    private static int predicateEnd(Sentence sentence, int verb) {
        return sentence.has(verb, Role.CHANGE_VERB) ? verb + 1 : verb + 2;
    }

    private static List<Mention> numbers(Sentence sentence, int from, int to) {
        var numbers = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        return numbers;
    }
}
