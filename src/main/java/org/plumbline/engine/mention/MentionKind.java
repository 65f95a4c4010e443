package org.plumbline.engine.mention;

import java.util.Locale;

/** What sort of numeric expression a mention is. A range of money, percent or a dimension keeps that kind. */
public enum MentionKind {
    NUMBER,
    ORDINAL,
    PERCENT,
    MONEY,
    DIMENSION,
    RANGE,
    DURATION,
    DATE;

    /** The word of the API: "number". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
