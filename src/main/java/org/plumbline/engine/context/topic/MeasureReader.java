package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Vocabulary;

/** Finds what of a thing a claim measures: the nearest noun ("reserves") or what a verb implies ("mined"), the left side first. */
final class MeasureReader {

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
        boolean whole = vocabulary
                .of(found.name(), Role.MEASURE)
                .filter(measure -> measure.detail().equals("whole"))
                .isPresent();
        return found.whole(whole);
    }

    /** "its share of world output fell from 75% to 67%" is told of the share. */
    private static boolean isShareOf(Setting setting) {
        var sentence = setting.sentence();
        for (int i = setting.clause().from();
                i < setting.draft().from() && !(setting.draft().assertion() instanceof Share);
                i++) {
            if (sentence.at(i).isOneOf("share", "proportion") && sentence.is(i + 1, "of")) {
                return setting.draft()
                        .assertion()
                        .figure()
                        .filter(number -> number.kind() == MentionKind.PERCENT)
                        .isPresent();
            }
        }
        return false;
    }

    private Measure find(Setting setting, Discourse discourse) {
        var draft = setting.draft();
        if (!draft.hint().measure().isEmpty()) {
            return Measure.named(draft.hint().measure());
        }
        var words = new MeasureWords(setting);
        return counted.read(setting)
                .or(() -> near(setting, words))
                .or(() -> price(setting))
                .or(() -> draft.assertion() instanceof Change
                        ? counted.ofUnit(draft.assertion().figure())
                        : Optional.empty())
                .or(() -> words.rightwards(draft.to(), setting.clause().to()))
                .or(() -> holder(setting))
                .or(() -> counted.inClause(setting))
                .or(() -> words.leftwards(setting.clause().from() - 1, 0))
                .or(() -> words.rightwards(
                        setting.clause().to(), setting.sentence().size()))
                .orElseGet(() -> Measure.named(discourse.measure()));
    }

    /**
     * What stands nearest: inside the words of the claim or before them. A share is told first of what holds it, an order of a
     * noun rather than of a verb ("gold reserves made Australia third").
     */
    private static Optional<Measure> near(Setting setting, MeasureWords words) {
        int from = setting.draft().from();
        int to = setting.draft().to();
        int start = setting.clause().from();
        if (setting.draft().assertion() instanceof Share) {
            return words.leftwards(from - 1, start).or(() -> words.leftwards(to - 1, from));
        }
        if (setting.draft().assertion() instanceof Rank) {
            return words.noun(to - 1, start)
                    .or(() -> words.nounBehind(to, setting.clause().to()))
                    .or(() -> words.leftwards(to - 1, start));
        }
        return words.leftwards(to - 1, start);
    }

    /** Dollars a barrel are a price. */
    private static Optional<Measure> price(Setting setting) {
        return setting.draft()
                .assertion()
                .figure()
                .filter(amount -> amount.kind() == MentionKind.MONEY
                        && amount.unit().name().contains(" per "))
                .map(amount -> Measure.named("price"));
    }

    /** "the United States, with 45,000 tonnes, is the second-largest producer" */
    private static Optional<Measure> holder(Setting setting) {
        int place = setting.inClause(Role.HOLDER);
        while (place >= 0) {
            var piece = setting.sentence().at(place);
            var measure = piece.as(Role.HOLDER)
                    .map(Meaning::value)
                    .filter(name -> !piece.lower().startsWith(name));
            if (measure.isPresent()) {
                return measure.map(Measure::named);
            }
            place = setting.sentence()
                    .next(Role.HOLDER, place + 1, setting.clause().to());
        }
        return Optional.empty();
    }
}
