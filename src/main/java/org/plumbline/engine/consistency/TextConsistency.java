package org.plumbline.engine.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.consistency.sum.AllAndEach;
import org.plumbline.engine.consistency.sum.AmountAndPercent;
import org.plumbline.engine.consistency.sum.ChangeAndValues;
import org.plumbline.engine.consistency.sum.PartInPercent;
import org.plumbline.engine.consistency.sum.PartsAndWhole;
import org.plumbline.engine.consistency.sum.RateOfPeriod;
import org.plumbline.engine.consistency.sum.SharesOfOneWhole;
import org.plumbline.engine.consistency.telling.CountedNames;
import org.plumbline.engine.consistency.telling.HeadlineToll;
import org.plumbline.engine.consistency.telling.OrderedList;
import org.plumbline.engine.consistency.telling.SamePlace;
import org.plumbline.engine.consistency.telling.SameThing;
import org.plumbline.engine.consistency.telling.WeekdayAndDate;
import org.plumbline.engine.pairing.statement.Sentences;
import org.plumbline.engine.pairing.statement.Statement;

/** Holds an article against itself; needs no references. Immutable. */
public final class TextConsistency {

    private final List<TextRule> rules = List.of(
            new ChangeAndValues(),
            new AmountAndPercent(),
            new PartsAndWhole(),
            new PartInPercent(),
            new AllAndEach(),
            new RateOfPeriod(),
            new SharesOfOneWhole(),
            new OrderedList(),
            new CountedNames(),
            new SamePlace(),
            new SameThing(),
            new HeadlineToll(),
            new WeekdayAndDate());

    /** What the text's own figures say of its claims; a contradiction goes before agreement. */
    public Map<Claim, Remark> remarks(Reading reading, Sentences sentences, List<Statement> statements) {
        var passage = new Passage(reading, sentences, statements);
        var remarks = new HashMap<Claim, Remark>();
        rules.stream()
                .flatMap(rule -> rule.remarks(passage))
                .forEach(remark -> remarks.merge(remark.claim(), remark, (one, other) -> one.agrees() ? other : one));
        return remarks;
    }
}
