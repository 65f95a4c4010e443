package org.plumbline.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.value.CodePoints;

/**
 * One numeric expression of a text, as the API tells it.
 *
 * @param value the number at full scale, "28700000"; left out of a range and of a date
 * @param low the lower end of a range; left out where it is open
 * @param high the upper end of a range; left out where it is open
 * @param iso the date or period; of a date only
 * @param unit the unit's name in the unit file, or the counted noun; null for a bare number
 * @param change up, down or null
 */
record MentionAnswer(
        int start,
        int end,
        String surface,
        String kind,
        @JsonInclude(Include.NON_NULL) String value,
        @JsonInclude(Include.NON_NULL) String low,
        @JsonInclude(Include.NON_NULL) String high,
        @JsonInclude(Include.NON_NULL) @JsonProperty("iso") String iso,
        String unit,
        String hedge,
        String change) {

    static MentionAnswer of(Mention mention, CodePoints positions) {
        boolean date = mention.kind() == MentionKind.DATE;
        boolean range = mention.isRange();
        return new MentionAnswer(
                positions.start(mention.span()),
                positions.end(mention.span()),
                mention.surface(),
                mention.kind().label(),
                date || range ? null : plain(mention.low()),
                range ? plain(mention.low()) : null,
                range ? plain(mention.high()) : null,
                date && mention.period() != null ? mention.period().iso() : null,
                mention.unit().name().isEmpty() ? null : mention.unit().name(),
                mention.hedge().label(),
                change(mention.change()));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String change(Direction direction) {
        return direction == null || direction == Direction.LEVEL ? null : direction.label();
    }
}
