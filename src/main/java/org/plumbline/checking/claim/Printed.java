package org.plumbline.checking.claim;

import java.math.BigDecimal;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;

/**
 * What one edition prints for the row that a claim is about, whether or not the claim was held to it.
 *
 * @param series its heading, without rows
 * @param value the number, at full scale
 * @param interval the values it may stand for; open on one side for a bound
 * @param unit the same for all editions of a claim
 */
public record Printed(Series series, Figure figure, BigDecimal value, Interval interval, Unit unit) {}
