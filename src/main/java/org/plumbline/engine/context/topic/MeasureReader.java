package org.plumbline.engine.context.topic;

import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Vocabulary;

/** Finds what of a thing a claim measures: the nearest noun ("reserves") or what a verb implies ("mined"), the left side first. */
final class MeasureReader {

    private static final WordSet NO_MONEY = WordSet.read(MeasureReader.class, "topics.csv", "no-money");
    private static final WordSet IN_TIME = WordSet.read(MeasureReader.class, "topics.csv", "time");

    private final Vocabulary vocabulary;
    private final CountedMeasure counted;

    MeasureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.counted = new CountedMeasure(vocabulary);
    }

    Measure read(Setting setting, Discourse discourse) {
        var found = find(setting, discourse);
        if (isShareOf(setting)) {
            return Measure.named("share of " + found.name());
        }
        return found.whole(isWhole(found.name()));
    }

    private boolean isWhole(String measure) {
        return vocabulary
                .of(measure, Role.MEASURE)
                .filter(known -> known.detail().equals("whole"))
                .isPresent();
    }

    /** "its share of world output fell from 75% to 67%" is told of the share. */
    private static boolean isShareOf(Setting setting) {
        return isPercentage(setting.draft()) && speaksOfShare(setting);
    }

    private static boolean isPercentage(Draft draft) {
        return !(draft.assertion() instanceof Share)
                && draft.assertion()
                        .figure()
                        .filter(number -> number.kind() == MentionKind.PERCENT)
                        .isPresent();
    }

    private static boolean speaksOfShare(Setting setting) {
        var sentence = setting.sentence();
        for (int i = setting.clause().from(); i < setting.draft().from(); i++) {
            if (sentence.at(i).isOneOf("share", "proportion") && sentence.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    private Measure find(Setting setting, Discourse discourse) {
        var draft = setting.draft();
        if (!draft.hint().measure().isEmpty()) {
            return Measure.named(draft.hint().measure());
        }
        var found = told(setting);
        return found.isPresent() && isToldIn(found.name(), draft)
                ? found
                : Measure.named(discourse.measure(draft.assertion().figure()));
    }

    /** Staff is not told in money, and only a life or a wait in years. */
    private static boolean isToldIn(String measure, Draft draft) {
        var figure = draft.assertion().figure();
        if (figure.isEmpty()) {
            return true;
        }
        return switch (figure.get().kind()) {
            case MONEY -> !NO_MONEY.has(measure);
            case DURATION -> IN_TIME.has(measure);
            default -> true;
        };
    }

    /** Each place is asked only where those before it tell none. */
    private Measure told(Setting setting) {
        var words = new MeasureWords(setting);
        var found = counted.read(setting);
        found = found.isPresent() ? found : ofAdjective(setting);
        found = found.isPresent() ? found : near(setting, words);
        found = found.isNoun() ? found : counted.before(setting, found).orElse(found);
        found = found.isPresent() ? found : ofUnit(setting.draft());
        found = found.isPresent()
                ? found
                : words.rightwards(setting.draft().to(), setting.clause().to());
        found = found.isPresent() || isMoneyOrTime(setting.draft()) ? found : holder(setting);
        found = found.isPresent() ? found : counted.inClause(setting);
        return found.isPresent() ? found : beyond(setting, words);
    }

    private static Measure beyond(Setting setting, MeasureWords words) {
        var found = words.leftwards(setting.clause().from() - 1, 0);
        return found.isPresent()
                ? found
                : words.rightwards(setting.clause().to(), setting.sentence().size());
    }

    /** "84 km long", "1,788 m above sea level"; but "270,000 tonnes across six provinces" and "a 30-year high" measure no extent. */
    private static Measure ofAdjective(Setting setting) {
        var extent = setting.sentence().at(setting.draft().to()).value(Role.EXTENT);
        var dimension = extent.equals("age") ? "time" : "length";
        return !extent.isEmpty()
                        && setting.draft().assertion() instanceof Value value
                        && value.amount().unit().dimension().equals(dimension)
                ? Measure.named(extent)
                : Measure.NONE;
    }

    /** Dollars a barrel are a price; what a change counts may be a measure itself. */
    private Measure ofUnit(Draft draft) {
        var figure = draft.assertion().figure();
        if (figure.isEmpty()) {
            return Measure.NONE;
        }
        var amount = figure.get();
        if (amount.kind() == MentionKind.MONEY && amount.unit().name().contains(" per ")) {
            return Measure.named("price");
        }
        return draft.assertion() instanceof Change ? counted.ofUnit(amount) : Measure.NONE;
    }

    /**
     * What stands nearest: inside the words of the claim or before them. A share is told first of what holds it, an order of a
     * noun rather than of a verb ("gold reserves made Australia third").
     */
    private static Measure near(Setting setting, MeasureWords words) {
        int from = setting.draft().from();
        int to = setting.draft().to();
        int start = setting.clause().from();
        if (setting.draft().assertion() instanceof Share) {
            var before = words.leftwards(from - 1, start);
            return before.isPresent() ? before : words.leftwards(to - 1, from);
        }
        if (setting.draft().assertion() instanceof Rank) {
            var noun = words.noun(to - 1, start);
            noun = noun.isPresent()
                    ? noun
                    : words.nounBehind(to, setting.clause().to());
            return noun.isPresent() ? noun : words.leftwards(to - 1, start);
        }
        return words.leftwards(to - 1, start);
    }

    /** Money and years are nobody's production: "Ghana pays its growers 3,100 cedis". */
    private static boolean isMoneyOrTime(Draft draft) {
        return draft.assertion() instanceof Value
                && draft.assertion()
                        .figure()
                        .filter(number -> number.kind() == MentionKind.MONEY || number.kind() == MentionKind.DURATION)
                        .isPresent();
    }

    /** "the United States, with 45,000 tonnes, is the second-largest producer" */
    private static Measure holder(Setting setting) {
        int place = setting.inClause(Role.HOLDER);
        while (place >= 0) {
            var piece = setting.sentence().at(place);
            if (!piece.lower().startsWith(piece.value(Role.HOLDER))) {
                return Measure.named(piece.value(Role.HOLDER));
            }
            place = setting.sentence()
                    .next(Role.HOLDER, place + 1, setting.clause().to());
        }
        return Measure.NONE;
    }
}
