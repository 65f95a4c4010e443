package org.plumbline.engine.context;

import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/** Finds what a claim is about, from the words around it and from what the text has spoken of before. */
public final class TopicReader {

    private final EntityReader entities = new EntityReader();
    private final SubjectReader subjects = new SubjectReader();
    private final PeriodReader periods = new PeriodReader();
    private final MeasureReader measures;

    public TopicReader(Vocabulary vocabulary) {
        measures = new MeasureReader(vocabulary);
    }

    /** The topic of one claim. What it is about is remembered for the next. */
    public Topic read(Sentence sentence, Draft draft, Discourse discourse) {
        var noun = measures.place(sentence, draft);
        var topic = new Topic(
                subjects.read(sentence, draft, noun, discourse),
                measures.read(sentence, draft, noun, discourse),
                entities.read(sentence, draft, discourse),
                periods.read(sentence, draft));
        discourse.remember(topic, sentence.paragraph());
        return topic;
    }

    /** Remembers whom a sentence spoke of, when it is done. */
    public void finish(Sentence sentence, Discourse discourse) {
        discourse.entities(entities.mainOf(sentence));
    }
}
