package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.context.Aside;
import org.plumbline.engine.context.Counting;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the date that tells when a claim's figure holds: "in 2024" behind it, "On 1 January 2021" at the head of its sentence. */
final class PeriodReader {

    private static final WordSet SIGNS = WordSet.of("-", "–", "—", "(", ":");
    private static final int NOWHERE = -1;
    private static final int WHAT_REACH = 6;

    Optional<Mention> read(Setting setting) {
        int place = setting.sentence().has(Role.DATE) ? placeOf(setting) : NOWHERE;
        return setting.sentence().at(place).number();
    }

    /** From the claim's own words outwards. */
    private static int placeOf(Setting setting) {
        var sentence = setting.sentence();
        var draft = setting.draft();
        var clause = setting.clause();
        int place = first(sentence, draft.from(), draft.to(), draft);
        place = place < 0 ? first(sentence, draft.to(), endOfPart(sentence, draft.to(), clause.to()), draft) : place;
        place = place < 0 ? nearest(setting, clause.from()) : place;
        place = place < 0 ? further(setting, draft.to(), clause.to()) : place;
        return place < 0 ? elsewhere(setting) : place;
    }

    /** In another clause, the date of what is told there is not this claim's: "fell from 905 in 2019 but will rise to 950 in 2030". */
    private static int elsewhere(Setting setting) {
        var sentence = setting.sentence();
        int to = setting.draft().to();
        int place = further(setting, 0, sentence.size());
        boolean ofNext = place > to && sentence.next(Role.FIGURE, to, place) >= 0;
        return ofNext ? NOWHERE : place;
    }

    /** The last date before the claim in its clause that stands in no aside. */
    private static int nearest(Setting setting, int from) {
        var draft = setting.draft();
        if (setting.sentence().is(draft.to(), "now")) {
            return NOWHERE; // "cost 1.1 million in 2020, costs 1.6 million now"
        }
        int place = last(setting.sentence(), from, draft.from(), draft);
        while (place >= 0 && isElsewhere(setting, place)) {
            place = last(setting.sentence(), from, place, draft);
        }
        return place;
    }

    /** In an aside, the base of another change, or the day on which somebody said what follows. */
    private static boolean isElsewhere(Setting setting, int place) {
        return Aside.holds(setting.sentence(), place, setting.draft().from())
                || setting.around().isBase(place)
                || isDayOfSaying(setting, place);
    }

    /** "Speaking on Saturday, he told them that crime has doubled"; but "On Monday the price rose, it said". */
    private static boolean isDayOfSaying(Setting setting, int place) {
        var date = setting.sentence().at(place);
        boolean weekday = date.text().chars().noneMatch(Character::isDigit)
                && date.number()
                        .map(Mention::period)
                        .filter(period -> period.first().equals(period.last()))
                        .isPresent();
        return weekday
                && setting.sentence().next(Role.SAY, place + 1, setting.draft().from()) >= 0;
    }

    /** Further off, the dates of another claim's change and those of an aside are not this one's. */
    private static int further(Setting setting, int from, int to) {
        var draft = setting.draft();
        int place = first(setting.sentence(), from, to, draft);
        while (place >= 0 && isAnothers(setting, place)) {
            place = first(setting.sentence(), place + 1, to, draft);
        }
        return place;
    }

    private static boolean isAnothers(Setting setting, int place) {
        var draft = setting.draft();
        boolean change =
                !(draft.assertion() instanceof Change) && setting.around().isInChange(place);
        return change
                || Aside.tellsOf(setting.sentence(), place)
                || place > draft.to() && Aside.holds(setting.sentence(), draft.from(), place)
                || place < draft.from() && isElsewhere(setting, place)
                || isPartOfName(setting.sentence(), place);
    }

    /** "The 1975 Group of Six": the year of a name. */
    private static boolean isPartOfName(Sentence sentence, int place) {
        return sentence.has(place - 1, Role.DETERMINER) && sentence.has(place + 1, Role.NAME);
    }

    /** Up to the next comma or figure: behind it begins another part. */
    private static int endOfPart(Sentence sentence, int from, int to) {
        int i = from;
        while (i < to && !sentence.is(i, ",") && !sentence.at(i).isFigure()) {
            i++;
        }
        return i;
    }

    private static int first(Sentence sentence, int from, int to, Draft draft) {
        int i = sentence.next(Role.DATE, from, to);
        while (i >= 0 && !tellsWhen(sentence, i, draft)) {
            i = sentence.next(Role.DATE, i + 1, to);
        }
        return i;
    }

    private static int last(Sentence sentence, int from, int to, Draft draft) {
        int i = sentence.last(Role.DATE, from, to);
        while (i >= 0 && !tellsWhen(sentence, i, draft)) {
            i = sentence.last(Role.DATE, from, i);
        }
        return i;
    }

    private static boolean tellsWhen(Sentence sentence, int i, Draft draft) {
        var date = sentence.at(i).number().orElseThrow();
        return date.period() != null
                && !isOtherTime(sentence, i)
                && !isSaidOn(sentence, i)
                && !isDateline(sentence, i)
                && !isBase(draft, date)
                && !(i >= draft.to() && isOfNext(sentence, i));
    }

    /** "the agency said on Friday": when it was said. */
    private static boolean isSaidOn(Sentence sentence, int i) {
        int verb = sentence.is(i - 1, "on") ? i - 2 : i - 1;
        return sentence.has(verb, Role.SAY) && !Counting.isAt(sentence, verb);
    }

    /** "980 t (2023: 1,420 t)": a year before a colon is that of the figure behind it. */
    private static boolean isOfNext(Sentence sentence, int i) {
        return sentence.is(i + 1, ":") && sentence.at(i - 1).isOneOf("(", ",", ";");
    }

    /** "since 1990", "than in January", "in the edition of January 2023": not when the figure holds. */
    private static boolean isOtherTime(Sentence sentence, int i) {
        return sentence.is(i, "today") && sentence.is(i + 1, "'s")
                || sentence.at(i - 1).isOneOf("since", "than")
                || sentence.at(i - 2).isOneOf("than", "as")
                || Back.at(sentence, i).isPresent()
                || sentence.has(i - 1, Role.EDITION)
                || sentence.has(i + 1, Role.EDITION)
                || sentence.is(i - 1, "of") && sentence.has(i - 2, Role.EDITION)
                || sentence.has(Role.PRONOUN) && isOfWhat(sentence, i);
    }

    /** "four times what it owed in 2015" */
    private static boolean isOfWhat(Sentence sentence, int date) {
        for (int i = date - 2; i > date - WHAT_REACH && !sentence.at(i).isFigure(); i--) {
            if (sentence.is(i, "what") && sentence.has(i + 1, Role.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "ROME, March 7, 2025 - What the world pays": when it was written. */
    private static boolean isDateline(Sentence sentence, int i) {
        return i <= 2 && sentence.at(i + 1).isOneOf(SIGNS);
    }

    private static boolean isBase(Draft draft, Mention date) {
        return draft.back().isEmpty()
                && draft.assertion() instanceof Change change
                && change.since().filter(date.period()::equals).isPresent();
    }
}
