package org.plumbline.engine.context.topic;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;
import org.plumbline.engine.value.Period;

/** Finds what a claim is about, from the words around it and from what the text has spoken of before. */
public final class TopicReader {

    private final EntityReader entities = new EntityReader();
    private final SubjectReader subjects = new SubjectReader();
    private final PeriodReader periods = new PeriodReader();
    private final MeasureReader measures;

    public TopicReader(Vocabulary vocabulary) {
        measures = new MeasureReader(vocabulary);
    }

    /**
     * The topic of one claim. What it is about is remembered for the next.
     *
     * @param date the date that tells when its figure holds
     * @param publishedOn the day that "two years ago" is counted from
     */
    public Topic read(Setting setting, Optional<Mention> date, Discourse discourse, Optional<LocalDate> publishedOn) {
        var measure = measures.read(setting, discourse);
        var topic = new Topic(
                subjects.read(setting, measure, discourse),
                measure.name(),
                entities.read(setting, discourse),
                period(setting, date, publishedOn));
        discourse.remember(
                topic, setting.draft().assertion().figure(), setting.sentence().paragraph());
        return topic;
    }

    /** A time counted right before the claim goes before a date that stands further off. */
    private static Optional<Period> period(Setting setting, Optional<Mention> date, Optional<LocalDate> publishedOn) {
        var before = CountedTime.ofValue(setting, publishedOn);
        if (before.isPresent()) {
            return before;
        }
        var earlier = Earlier.of(setting, date);
        if (earlier.isPresent()) {
            return earlier;
        }
        var named = setting.draft().hint().period().or(() -> date.map(Mention::period));
        var counted = CountedTime.of(setting, publishedOn);
        if (counted.isEmpty()) {
            return named;
        }
        boolean nearer = counted.filter(time -> date.filter(day -> isBefore(setting.sentence(), day, time.place()))
                        .isPresent())
                .isPresent();
        return nearer || named.isEmpty() ? counted.map(CountedTime::period).or(() -> named) : named;
    }

    private static boolean isBefore(Sentence sentence, Mention date, int place) {
        return date.span().end() <= sentence.at(place).span().start();
    }

    /** The date that tells when a claim's figure holds, where its sentence has one. */
    public Optional<Mention> date(Setting setting) {
        return periods.read(setting);
    }

    /** "The largest producers:" tells what the list below it measures. */
    private static Optional<String> heading(Sentence sentence) {
        if (!sentence.has(Role.SUPERLATIVE) || !sentence.has(Role.HOLDER)) {
            return Optional.empty();
        }
        int holder = sentence.next(Role.HOLDER, 0, sentence.size());
        return sentence.at(holder)
                .as(Role.HOLDER)
                .map(Meaning::value)
                .filter(measure -> !measure.equals(sentence.at(holder).lower()));
    }

    /** Remembers what a sentence spoke of, when it is done. */
    public void finish(Surroundings around, Discourse discourse) {
        entities.remember(around, discourse);
        heading(around.sentence()).ifPresent(discourse::measure);
        int subject = around.sentence().next(Role.SUBJECT, 0, around.sentence().size());
        if (subject >= 0) {
            discourse.subject(SubjectReader.name(around.sentence().at(subject)));
        }
    }
}
