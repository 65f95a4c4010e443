package org.plumbline.engine.pattern.change;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.claim.Assertion.Universal;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads what is said of none: "There is no substitute", "none of the deaths was due to it", "nobody was killed", "no dwelling was
 * finished in 2012".
 */
final class NobodyReader {

    private static final WordSet DONE = WordSet.read(NobodyReader.class, "nobody.csv", "done");
    private static final WordSet HARMS = WordSet.read(NobodyReader.class, "nobody.csv", "harm");
    private static final WordSet THEM = WordSet.read(NobodyReader.class, "nobody.csv", "them");

    private final Sentence sentence;
    private final Drafts drafts;

    NobodyReader(Sentence sentence, Drafts drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** "There is no substitute" */
    void thereIsNo() {
        int there = sentence.next(Role.THERE_IS, 0, sentence.size());
        if (there >= 0 && sentence.has(there + 1, Role.NONE)) {
            thereIsNo(there);
        }
    }

    private void thereIsNo(int there) {
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

    /** Whatever the sentence says of nobody from this place on. */
    void read(int i) {
        var piece = sentence.at(i);
        if (piece.isOneOf("nobody", "no one", "no-one")) {
            nobody(i);
        }
        if (!drafts.covers(i) && piece.means(Role.NOBODY, "none") && isDone(i + 1)) {
            drafts.add(Draft.of(i, endOfDeed(i + 1), new Other(), List.of()));
        }
        if (!drafts.covers(i) && piece.means(Role.NOBODY, "of")) {
            none(i);
            noneOfThem(i);
        }
    }

    /** "No dwelling was finished in 2012" */
    void noneWithDate() {
        if (sentence.has(Role.DATE) && sentence.has(0, Role.NONE) && !drafts.covers(0)) {
            none(0);
        }
    }

    /** "None of the deaths was due to it", "No public housing at all was finished between 2012 and 2018" */
    private void none(int i) {
        int end = NounPhrase.end(sentence, i + 1);
        int verb = end;
        while (verb < end + 3 && !sentence.has(verb, Role.AUXILIARY)) {
            verb++;
        }
        boolean pointed = sentence.at(i + 1).isOneOf("this", "that", "these", "those") && end == i + 2;
        boolean things =
                end > i + 1 && !pointed && !sentence.has(i + 1, Role.PRONOUN) && sentence.next(Role.IDIOM, i, end) < 0;
        if (things && !sentence.has(verb, Role.AUXILIARY) && isDeed(i, end)) {
            drafts.add(Draft.of(i, Math.max(end, deed(end) + 1), new Other(), List.of()));
        } else if (things && sentence.has(verb, Role.AUXILIARY)) {
            var topic = new Topic(sentence.words(i + 1, end), "", List.of(), Optional.empty());
            drafts.add(Draft.of(i, verb + 1, new Universal(true, Optional.empty()), List.of())
                    .with(topic));
        }
    }

    /** "none of it has been funded", "none of them was insured", where a figure tells of what */
    private void noneOfThem(int i) {
        boolean them = sentence.at(i + 1).isOneOf(THEM);
        boolean ends = sentence.is(i + 1, "them") && sentence.at(i + 2).isSign();
        if (ends && sentence.has(Role.FIGURE) && !drafts.covers(i)) {
            drafts.add(Draft.of(i, i + 2, new Other(), List.of()));
        } else if (them && sentence.has(Role.FIGURE) && sentence.has(i + 2, Role.AUXILIARY) && !drafts.covers(i)) {
            drafts.add(Draft.of(i, endOfDeed(i + 2), new Other(), List.of()));
        }
    }

    /** "None of the schools collapsed": the noun phrase runs into its verb. */
    private boolean isDeed(int i, int end) {
        return sentence.at(i).means(Role.NOBODY, "of") && end > i + 1 && deed(end) >= 0;
    }

    private int deed(int end) {
        for (int i = end - 1; i <= end; i++) {
            if (sentence.at(i).lower().endsWith("ed")) {
                return i;
            }
        }
        return -1;
    }

    /** "nobody died in Spain", "no one was killed": a count of none, which an editor must look up. */
    private void nobody(int i) {
        int verb = i + 1;
        while (verb < i + 3 && sentence.has(verb, Role.AUXILIARY) && !isHarm(verb)) {
            verb++;
        }
        if (isHarm(verb)) {
            drafts.add(Draft.of(i, verb + 1, new Other(), List.of()));
        }
    }

    /** "none has been built", "none was ever paid": of the things named before. */
    private boolean isDone(int i) {
        int end = endOfDeed(i);
        return sentence.has(i, Role.AUXILIARY)
                && (sentence.at(end - 1).lower().endsWith("ed") || DONE.has(lastWord(end - 1)));
    }

    private int endOfDeed(int i) {
        int verb = i;
        while (verb < i + 4 && (sentence.has(verb, Role.AUXILIARY) || sentence.has(verb, Role.ADVERB))) {
            verb++;
        }
        return verb + 1;
    }

    private boolean isHarm(int verb) {
        return HARMS.has(lastWord(verb));
    }

    private String lastWord(int i) {
        String words = sentence.at(i).lower();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
