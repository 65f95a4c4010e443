package org.plumbline.engine.pattern.amount;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads parts of a whole: "23% of the world's reserves", "a third of", "a share of 11%", "54% said yes", "every tenth doctor". */
public final class ShareReader implements PatternReader {

    private static final WordSet JOINTS = WordSet.of(",", "and", ";", "while", "but");
    private static final WordSet ENDS = WordSet.of(",", ".", ";", "and", "while", "but", "");
    private static final WordSet MAKES = WordSet.read(ShareReader.class, "shares.csv", "makes");
    private static final WordSet DONE = WordSet.read(ShareReader.class, "shares.csv", "done");
    private static final WordSet NEARLY = WordSet.read(ShareReader.class, "shares.csv", "nearly");

    private static final long SIGNS = Roles.of(Role.FIGURE);
    private static final int REACH = 16;
    private static final WordSet TIMES = WordSet.read(ShareReader.class, "shares.csv", "time");
    private static final long SPEAKERS = Roles.of(Role.OFFICE, Role.SOURCE);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        String whole = "";
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            if (Amounts.isPart(sentence.at(i)) && drafts.isFree(i) && !isChange(sentence, i)) {
                whole = read(sentence, drafts, i, whole);
            }
            if (drafts.isFree(i) && isEvery(sentence, i)) {
                drafts.add(every(sentence, i));
            }
        }
    }

    private static String read(Sentence sentence, Drafts drafts, int i, String before) {
        if (Amounts.isProportion(sentence.at(i))) {
            var whole = sentence.at(i).number().orElseThrow().unit().name();
            add(sentence, drafts, i, i + 1, whole);
            return whole;
        }
        if (isPartOf(sentence, i)) {
            int start = sentence.is(i + 1, "of") ? i + 2 : i + 1;
            int end = Math.max(start, wholeEnd(sentence, start));
            if (isWhose(sentence, start, end)) {
                return before;
            }
            var whole = sentence.words(start, end);
            add(sentence, drafts, i, Math.max(end, i + 1), whole);
            return whole;
        }
        if (followsShareWord(sentence, i)
                || isOfWhich(sentence, i)
                || isAnswer(sentence, i)
                || !before.isEmpty() && isNext(sentence, i)
                || sentence.is(i - 1, "or") && sentence.is(0, "of")) {
            add(sentence, drafts, i, i + 1, before.isEmpty() ? asked(sentence) : before);
        } else if (Amounts.isFraction(sentence.at(i))) {
            wholeOfShare(sentence, i).ifPresent(of -> add(sentence, drafts, i, i + 1, of));
        } else if (!before.isEmpty() && sentence.is(i - 1, ",") && sentence.is(i + 1, ",")) {
            add(sentence, drafts, i, i + 1, before);
        }
        return before;
    }

    /** The end of a whole, before the next that has a part of it: "33% of reserves and Australia for 22%". */
    private static int wholeEnd(Sentence sentence, int start) {
        int end = NounPhrase.end(sentence, start);
        boolean next = sentence.at(end - 1).isEntity() && sentence.is(end - 2, "and") && end - 2 > start;
        return next && (sentence.is(end, "for") || sentence.at(end).isFigure()) ? end - 2 : end;
    }

    /** The next of a list who has a part of the same whole: "Congo mined 74% of the cobalt, Indonesia 7% and Russia over 4%". */
    private static boolean isNext(Sentence sentence, int i) {
        int who = holder(sentence, i);
        int first = sentence.has(who - 1, Role.DETERMINER) ? who - 1 : who;
        return sentence.at(who).isEntity()
                && sentence.at(first - 1).isOneOf(JOINTS)
                && sentence.at(i + 1).isOneOf(ENDS);
    }

    /** Where the name is that a part stands behind: "Australia for more than a fifth". */
    private static int holder(Sentence sentence, int i) {
        int most = sentence.at(i).number().orElseThrow().hedge() == Hedge.EXACT ? 0 : 2;
        int before = i - 1;
        while (before > i - 1 - most && !sentence.at(before).isEntity()) {
            before--;
        }
        return sentence.at(before).isOneOf("for", "with") ? before - 1 : before;
    }

    /** "every tenth doctor"; but "every second year" says how often. */
    private static boolean isEvery(Sentence sentence, int i) {
        return sentence.is(i - 1, "every")
                && sentence.at(i).isNumber(MentionKind.ORDINAL)
                && NounPhrase.end(sentence, i + 1) > i + 1
                && !sentence.at(i + 1).isOneOf(TIMES);
    }

    private static Draft every(Sentence sentence, int i) {
        var number = sentence.at(i).number().orElseThrow();
        int end = NounPhrase.end(sentence, i + 1);
        var share = new Share(Amounts.oneIn(number), sentence.words(i + 1, end));
        return Draft.of(i - 1, end, share, List.of(number));
    }

    /** "an eighth of the ministry's": a part of somebody's figure and not of a whole. */
    private static boolean isWhose(Sentence sentence, int start, int end) {
        boolean owner = sentence.is(end, "'s") && !sentence.at(end + 1).isPlainWord() || sentence.is(end - 1, "'s");
        return owner && sentence.next(SPEAKERS, start, end) >= 0;
    }

    /** "Brazil's share of the world's reserves comes to almost a quarter" */
    private static Optional<String> wholeOfShare(Sentence sentence, int i) {
        if (!Amounts.isFraction(sentence.at(i))) {
            return Optional.empty();
        }
        int share = i - 1;
        while (share > i - REACH && !isShareWord(sentence, share)) {
            share--;
        }
        return isShareWord(sentence, share) && sentence.is(share + 1, "of")
                ? Optional.of(sentence.words(share + 2, NounPhrase.end(sentence, share + 2)))
                : Optional.empty();
    }

    private static void add(Sentence sentence, Drafts drafts, int i, int end, String whole) {
        int from = isShareWord(sentence, i - 2) && sentence.is(i - 1, "of") ? i - 2 : i;
        var number = sentence.at(i).number().orElseThrow();
        drafts.add(Draft.of(from, end, new Share(number, whole), List.of(number))
                .about(Respectively.entityOf(sentence, i)));
    }

    private static boolean isPartOf(Sentence sentence, int i) {
        boolean of = sentence.is(i + 1, "of") && !sentence.at(i + 2).isFigure();
        boolean half = Amounts.isFraction(sentence.at(i)) && (sentence.is(i + 1, "the") || sentence.is(i + 1, "its"));
        return of || half;
    }

    /** "fell by a third", "lost 0.4 percent of its people" are changes. */
    private static boolean isChange(Sentence sentence, int i) {
        if (Amounts.isProportion(sentence.at(i)) && !sentence.is(i - 1, "by")) {
            return false; // "grows two beans in five"
        }
        int before = sentence.is(i - 1, "by") || sentence.is(i - 1, "of") ? i - 2 : i - 1;
        return sentence.has(before, Role.CHANGE_VERB)
                || sentence.has(before, Role.CHANGE_NOUN)
                || sentence.has(before, Role.CHANGE_PARTICLE)
                        && !sentence.at(before - 1).isOneOf(MAKES)
                || sentence.has(i - 1, Role.ADVERB) && sentence.has(i - 2, Role.CHANGE_VERB);
    }

    private static boolean followsShareWord(Sentence sentence, int i) {
        return sentence.is(i - 1, "of") && isShareWord(sentence, i - 2);
    }

    /** "of which less than a tenth was insured", "of whom 12 percent" */
    private static boolean isOfWhich(Sentence sentence, int i) {
        int which = i - 1;
        while (which > i - 4 && sentence.has(which, Role.ADVERB)) {
            which--;
        }
        return sentence.at(which).isOneOf("which", "whom") && sentence.is(which - 1, "of")
                || sentence.at(which - 2).isOneOf("which", "whom") && sentence.is(which - 3, "of");
    }

    private static boolean isShareWord(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("share", "proportion", "part");
    }

    /** In a poll: "54% said yes", "12% did not know". */
    private static boolean isAnswer(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        if (Amounts.isFraction(sentence.at(i)) && sentence.at(i - 1).isOneOf(ENDS)) {
            return next.has(Role.AUXILIARY);
        }
        if (Amounts.isFraction(sentence.at(i))
                && sentence.is(i - 1, "with")
                && next.lower().endsWith("ed")) {
            return true;
        }
        if (isHedgedSubject(sentence, i)) {
            return next.isWord() && !next.has(Role.PREPOSITION);
        }
        return Amounts.isPercent(sentence.at(i))
                && (next.has(Role.SAY)
                        || next.isOneOf(DONE)
                        || next.is("in") && sentence.at(i + 2).isOneOf("favour", "favor"));
    }

    /** "Fewer than half survive" */
    private static boolean isHedgedSubject(Sentence sentence, int i) {
        boolean hedged = sentence.is(i - 1, "than") && sentence.at(i - 2).isOneOf("more", "less", "fewer")
                || sentence.at(i - 1).isOneOf(NEARLY);
        int first = sentence.is(i - 1, "than") ? i - 2 : i - 1;
        return hedged
                && Amounts.isFraction(sentence.at(i))
                && sentence.at(first - 1).isOneOf(ENDS);
    }

    /** Those who were asked: "Of those asked in Ardenia, 54% said yes". */
    private static String asked(Sentence sentence) {
        int end = 1;
        while (end < sentence.size() && !sentence.is(end, ",")) {
            end++;
        }
        return sentence.is(0, "of") ? sentence.words(1, end) : "";
    }
}
