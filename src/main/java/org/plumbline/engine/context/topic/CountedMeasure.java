package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Vocabulary;

/** What a counted noun measures: inhabitants are a population, employees an employment, wells are wells. */
final class CountedMeasure {

    private final Vocabulary vocabulary;

    CountedMeasure(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The measure of a count; empty for any other claim. */
    Optional<Measure> read(Setting setting) {
        if (!(setting.draft().assertion() instanceof Value value) || !value.counted()) {
            return Optional.empty();
        }
        var noun = value.amount().unit().name();
        var measure = vocabulary.of(noun, Role.MEASURE).map(Meaning::value).orElse(noun);
        boolean people =
                measure.equals("population") && value.amount().surface().contains("people");
        return Optional.of(people ? people(setting) : Measure.named(measure));
    }

    /** The measure that a number's unit is, if it is one. */
    Optional<Measure> ofUnit(Optional<Mention> number) {
        return number.flatMap(amount -> vocabulary.of(amount.unit().name(), Role.MEASURE))
                .map(measure -> Measure.named(measure.value()));
    }

    /** "sixth with 233 million people" is an order by population. */
    Optional<Measure> inClause(Setting setting) {
        for (int i = setting.clause().from(); i < setting.clause().to(); i++) {
            var measure = ofUnit(setting.sentence().at(i).number());
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }

    /** People who live somewhere are a population, people who were asked or killed are not; a verb may count them otherwise. */
    private static Measure people(Setting setting) {
        var sentence = setting.sentence();
        int from = setting.draft().from();
        for (int i = setting.clause().from(); i < setting.clause().to(); i++) {
            var verb = sentence.at(i)
                    .as(Role.MEASURE_VERB)
                    .filter(word -> word.detail().equals("people"));
            if (verb.isPresent()) {
                return Measure.named(verb.get().value());
            }
        }
        boolean stated = sentence.next(Role.AUXILIARY, from - 3, from) >= 0
                || sentence.next(Role.THERE_IS, setting.clause().from(), from) >= 0;
        return Measure.named(stated ? "population" : "people");
    }
}
