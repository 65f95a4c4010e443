package org.plumbline.engine.mention;

import org.plumbline.engine.mention.amount.AmountReader;
import org.plumbline.engine.mention.amount.RangeReader;
import org.plumbline.engine.mention.date.DateReader;
import org.plumbline.engine.mention.label.LabelReader;
import org.plumbline.engine.mention.qualifier.DirectionReader;
import org.plumbline.engine.mention.qualifier.HedgeReader;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.unit.UnitReader;
import org.plumbline.engine.value.Units;

/** The readers of one finder. */
record Readers(
        LabelReader labels, DateReader dates, RangeReader ranges, HedgeReader hedges, DirectionReader directions) {

    static Readers of(Units units, Lexer lexer) {
        HedgeReader hedges = new HedgeReader(lexer);
        return new Readers(
                new LabelReader(lexer),
                new DateReader(),
                new RangeReader(new AmountReader(new UnitReader(units, lexer)), hedges),
                hedges,
                new DirectionReader());
    }
}
