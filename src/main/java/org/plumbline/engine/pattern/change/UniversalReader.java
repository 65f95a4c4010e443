package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.claim.Assertion.Universal;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads what is said of all or of none: "There is no substitute", "all the countries increased their output", "none of the deaths was due to it",
 * "no dwelling was finished in 2012". */
public final class UniversalReader implements PatternReader {

    private static final WordSet PRONOUNS = WordSet.of("it", "them", "this", "these", "those");

    private static final long ALL_OR_NONE = Roles.of(Role.ALL, Role.NOBODY);
    private static final long SIGNS = ALL_OR_NONE | Roles.of(Role.THERE_IS, Role.NONE);

    private static final int REACH = 16;

    private static final WordSet PARTICIPLES = WordSet.of(
            "built", "paid", "sold", "found", "made", "sent", "spent", "shot", "lost", "kept", "met", "seen", "taken",
            "drawn", "born");

    /** What is counted of people even where it befell none. */
    private static final WordSet HARMS = WordSet.of(
            "killed",
            "died",
            "hurt",
            "injured",
            "wounded",
            "arrested",
            "charged",
            "convicted",
            "infected",
            "drowned",
            "jailed",
            "fined",
            "executed");

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        int there = sentence.next(Role.THERE_IS, 0, sentence.size());
        if (there >= 0 && sentence.has(there + 1, Role.NONE)) {
            thereIsNo(sentence, drafts, there);
        }
        for (int i = sentence.next(ALL_OR_NONE, 0); i >= 0; i = sentence.next(ALL_OR_NONE, i + 1)) {
            if (!drafts.covers(i)) {
                all(sentence, drafts, i);
            }
            if (!drafts.covers(i) && sentence.at(i).isOneOf("nobody", "no one", "no-one")) {
                nobody(sentence, drafts, i);
            }
            if (!drafts.covers(i) && sentence.at(i).means(Role.NOBODY, "none") && isDone(sentence, i + 1)) {
                drafts.add(Draft.of(i, endOfDeed(sentence, i + 1), new Other(), List.of()));
            }
            if (!drafts.covers(i) && sentence.at(i).means(Role.NOBODY, "of")) {
                none(sentence, drafts, i);
                noneOfThem(sentence, drafts, i);
            }
        }
        if (sentence.has(Role.DATE) && sentence.has(0, Role.NONE) && !drafts.covers(0)) {
            none(sentence, drafts, 0);
        }
    }

    /** "None of the deaths was due to it", "No public housing at all was finished between 2012 and 2018" */
    private static void none(Sentence sentence, Drafts drafts, int i) {
        int end = NounPhrase.end(sentence, i + 1);
        int verb = end;
        while (verb < end + 3 && !sentence.has(verb, Role.AUXILIARY)) {
            verb++;
        }
        boolean pointed = sentence.at(i + 1).isOneOf("this", "that", "these", "those") && end == i + 2;
        boolean things =
                end > i + 1 && !pointed && !sentence.has(i + 1, Role.PRONOUN) && sentence.next(Role.IDIOM, i, end) < 0;
        if (things && !sentence.has(verb, Role.AUXILIARY) && isDeed(sentence, i, end)) {
            drafts.add(Draft.of(i, Math.max(end, deed(sentence, end) + 1), new Other(), List.of()));
        } else if (things && sentence.has(verb, Role.AUXILIARY)) {
            var topic = new Topic(sentence.words(i + 1, end), "", List.of(), Optional.empty());
            drafts.add(Draft.of(i, verb + 1, new Universal(true, Optional.empty()), List.of())
                    .with(topic));
        }
    }

    /** "none of it has been funded", "none of them was insured", where a figure tells of what */
    private static void noneOfThem(Sentence sentence, Drafts drafts, int i) {
        boolean them = sentence.at(i + 1).isOneOf(PRONOUNS);
        boolean ends = sentence.is(i + 1, "them") && sentence.at(i + 2).isSign();
        if (ends && sentence.has(Role.FIGURE) && !drafts.covers(i)) {
            drafts.add(Draft.of(i, i + 2, new Other(), List.of()));
        } else if (them && sentence.has(Role.FIGURE) && sentence.has(i + 2, Role.AUXILIARY) && !drafts.covers(i)) {
            drafts.add(Draft.of(i, endOfDeed(sentence, i + 2), new Other(), List.of()));
        }
    }

    /** "None of the schools collapsed": the noun phrase runs into its verb. */
    private static boolean isDeed(Sentence sentence, int i, int end) {
        return sentence.at(i).means(Role.NOBODY, "of") && end > i + 1 && deed(sentence, end) >= 0;
    }

    private static int deed(Sentence sentence, int end) {
        for (int i = end - 1; i <= end; i++) {
            if (sentence.at(i).lower().endsWith("ed")) {
                return i;
            }
        }
        return -1;
    }

    /** "nobody died in Spain", "no one was killed": a count of none, which an editor must look up. */
    private static void nobody(Sentence sentence, Drafts drafts, int i) {
        int verb = i + 1;
        while (verb < i + 3 && sentence.has(verb, Role.AUXILIARY) && !isHarm(sentence, verb)) {
            verb++;
        }
        if (isHarm(sentence, verb)) {
            drafts.add(Draft.of(i, verb + 1, new Other(), List.of()));
        }
    }

    /** "none has been built", "none was ever paid": of the things named before. */
    private static boolean isDone(Sentence sentence, int i) {
        int end = endOfDeed(sentence, i);
        String deed = sentence.at(end - 1).lower();
        return sentence.has(i, Role.AUXILIARY)
                && (deed.endsWith("ed") || PARTICIPLES.has(deed.substring(deed.lastIndexOf(' ') + 1)));
    }

    private static int endOfDeed(Sentence sentence, int i) {
        int verb = i;
        while (verb < i + 4 && (sentence.has(verb, Role.AUXILIARY) || sentence.has(verb, Role.ADVERB))) {
            verb++;
        }
        return verb + 1;
    }

    private static boolean isHarm(Sentence sentence, int verb) {
        String words = sentence.at(verb).lower();
        return HARMS.has(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static void thereIsNo(Sentence sentence, Drafts drafts, int there) {
        int noun = there + 2;
        int end = NounPhrase.end(sentence, noun);
        if (end == noun || sentence.next(Role.IDIOM, noun, end) >= 0 || sentence.has(end, Role.COMPARATIVE)) {
            return;
        }
        int of = sentence.next(Role.PREPOSITION, noun, end);
        var subject = of < 0 || sentence.has(of + 1, Role.PRONOUN) ? "" : sentence.words(of + 1, end);
        var topic = new Topic(subject, sentence.words(noun, of < 0 ? end : of), List.of(), Optional.empty());
        drafts.add(Draft.of(there, end, new Universal(true, Optional.empty()), List.of())
                .with(topic));
    }

    private static void all(Sentence sentence, Drafts drafts, int i) {
        for (int verb = i + 1; verb < Math.min(i + REACH, sentence.size()); verb++) {
            if (sentence.at(verb).isOneOf(",", ".", ";")) {
                return;
            }
            if (predicate(sentence, verb).isPresent() && speaksOfEntities(sentence, i, verb)) {
                int end = Math.max(predicateEnd(sentence, verb), objectEnd(sentence, verb + 1));
                boolean negative = sentence.has(i, Role.NOBODY);
                drafts.add(Draft.of(
                        i, end, new Universal(negative, predicate(sentence, verb)), numbers(sentence, i, end)));
                return;
            }
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
        return direction(sentence, verb)
                .map(way -> new Change(way, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** "increased", "dug up more": which way it went. */
    private static Optional<Direction> direction(Sentence sentence, int verb) {
        if (sentence.has(verb, Role.CHANGE_VERB)) {
            return sentence.at(verb).as(Role.CHANGE_VERB).map(Meaning::value).map(Direction::valueOf);
        }
        boolean does = sentence.has(verb, Role.MEASURE_VERB);
        boolean more = sentence.is(verb + 1, "more") && !sentence.is(verb + 2, "than");
        return does && more
                ? Optional.of(Direction.UP)
                : Optional.of(Direction.DOWN)
                        .filter(down -> does && sentence.at(verb + 1).isOneOf("less", "fewer"));
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
