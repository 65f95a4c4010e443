package org.plumbline.engine.pattern;

import java.util.List;
import org.plumbline.engine.pattern.amount.MostReader;
import org.plumbline.engine.pattern.amount.ShareReader;
import org.plumbline.engine.pattern.amount.TallyReader;
import org.plumbline.engine.pattern.amount.ValueReader;
import org.plumbline.engine.pattern.change.AfterReader;
import org.plumbline.engine.pattern.change.ChangeReader;
import org.plumbline.engine.pattern.change.RunReader;
import org.plumbline.engine.pattern.change.UniversalReader;
import org.plumbline.engine.pattern.comparison.MoreReader;
import org.plumbline.engine.pattern.comparison.OpenReader;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.pattern.rank.AnyOtherReader;
import org.plumbline.engine.pattern.rank.LeadReader;
import org.plumbline.engine.pattern.rank.OnlyMoreReader;
import org.plumbline.engine.pattern.rank.RankReader;
import org.plumbline.engine.pattern.rank.RecordReader;
import org.plumbline.engine.pattern.rank.SuperlativeReader;
import org.plumbline.engine.pattern.rank.TrailsOnlyReader;
import org.plumbline.engine.phrase.Sentence;

/** All families of assertions, the most particular first. */
public final class Patterns {

    private static final PatternReader[] READERS = {
        new RankReader(),
        new RecordReader(),
        new SuperlativeReader(),
        new OnlyMoreReader(),
        new TrailsOnlyReader(),
        new AnyOtherReader(),
        new LeadReader(),
        new TallyReader(),
        new UniversalReader(),
        new MoreReader(),
        new RunReader(),
        new ChangeReader(),
        new AfterReader(),
        new OpenReader(),
        new ShareReader(),
        new MostReader(),
        new ValueReader()
    };

    /** What a sentence asserts, in its order. Each number belongs to one assertion at most. */
    public List<Draft> read(Sentence sentence) {
        var drafts = new Drafts(sentence);
        for (var reader : READERS) {
            if (sentence.hasAny(reader.signs())) {
                reader.read(sentence, drafts);
            }
        }
        return drafts.inOrder();
    }
}
