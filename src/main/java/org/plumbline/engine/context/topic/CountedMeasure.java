package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/** What a counted noun measures: inhabitants are a population, employees an employment, wells are wells. */
final class CountedMeasure {

    private final Vocabulary vocabulary;

    CountedMeasure(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The measure of a count; none for any other claim. */
    Measure read(Setting setting) {
        if (!(setting.draft().assertion() instanceof Value value) || !value.counted()) {
            return Measure.NONE;
        }
        var noun = value.amount().unit().name();
        var measure = vocabulary.of(noun, Role.MEASURE).map(Meaning::value).orElse(noun);
        boolean people =
                measure.equals("population") && !namesDwellers(value.amount().surface());
        return people ? people(setting) : Measure.named(measure);
    }

    /** The measure that a number's unit is, if it is one. */
    Measure ofUnit(Mention number) {
        return Measure.named(vocabulary
                .of(number.unit().name(), Role.MEASURE)
                .map(Meaning::value)
                .orElse(""));
    }

    /** "sixth with 233 million people" is an order by population. */
    Measure inClause(Setting setting) {
        var found = Measure.NONE;
        int i = setting.inClause(Role.FIGURE);
        while (i >= 0 && !found.isPresent()) {
            found = ofUnit(setting.sentence().at(i).number().orElseThrow());
            i = setting.sentence().next(Role.FIGURE, i + 1, setting.clause().to());
        }
        return found;
    }

    /** "has 3 million people"; but "will need another 50,000" */
    private static boolean states(Sentence sentence, int from) {
        int verb = sentence.next(Role.AUXILIARY, from - 3, from);
        return verb >= 0 && !sentence.at(verb).has(Role.MODAL);
    }

    private static boolean namesDwellers(String surface) {
        return surface.contains("inhabitants") || surface.contains("residents");
    }

    /** "counted 905 deaths, 11 per cent more than in 2022": what was counted last in the clause, behind the verb that counts it. */
    Optional<Measure> before(Setting setting, Measure verb) {
        var told = setting.draft().assertion().figure();
        if (told.isEmpty() || told.get().kind() != MentionKind.PERCENT) {
            return Optional.empty();
        }
        int figure = setting.sentence()
                .last(Role.FIGURE, setting.clause().from(), setting.draft().from());
        boolean behind = figure >= 0 && (!verb.isPresent() || verb.place() < figure);
        return behind
                ? setting.sentence()
                        .at(figure)
                        .number()
                        .filter(CountedMeasure::counts)
                        .map(this::measureOf)
                : Optional.empty();
    }

    private static boolean counts(Mention number) {
        return number.unit().dimension().startsWith("count:")
                && !number.unit().name().startsWith("point");
    }

    private Measure measureOf(Mention counted) {
        var noun = counted.unit().name();
        return Measure.named(
                vocabulary.of(noun, Role.MEASURE).map(Meaning::value).orElse(noun));
    }

    /** People who live somewhere are a population, people who were asked or killed are not; a verb may count them otherwise. */
    private static Measure people(Setting setting) {
        var sentence = setting.sentence();
        int from = setting.draft().from();
        int to = setting.clause().to();
        for (int i = setting.inClause(Role.MEASURE_VERB); i >= 0; i = sentence.next(Role.MEASURE_VERB, i + 1, to)) {
            var verb = sentence.at(i).as(Role.MEASURE_VERB).orElseThrow();
            if (verb.detail().equals("people")) {
                return Measure.named(verb.value());
            }
        }
        boolean stated = states(sentence, from)
                || sentence.next(Role.THERE_IS, setting.clause().from(), from) >= 0;
        return Measure.named(stated ? "population" : "people");
    }
}
