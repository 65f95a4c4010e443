package org.plumbline.engine.pattern;

import java.util.List;
import org.plumbline.engine.phrase.Sentence;

/** All families of assertions, the most particular first. */
public final class Patterns {

    private static final List<PatternReader> READERS = List.of(
            new RankReader(),
            new SuperlativeReader(),
            new UniversalReader(),
            new MoreReader(),
            new ChangeReader(),
            new AfterReader(),
            new ShareReader(),
            new ValueReader());

    /** What a sentence asserts, in its order. Each number belongs to one assertion at most. */
    public List<Draft> read(Sentence sentence) {
        var drafts = new Drafts(sentence);
        READERS.forEach(reader -> reader.read(sentence, drafts));
        return drafts.inOrder();
    }
}
