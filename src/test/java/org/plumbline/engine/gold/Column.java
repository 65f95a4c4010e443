package org.plumbline.engine.gold;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.gold.GoldItem.Sort;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;

/** What is compared: each column asks for more than the place alone. */
enum Column {
    /** A figure is read there. */
    PLACE(Sort.FIGURE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return true;
        }
    },
    /** And its number, of a range both ends. */
    VALUE(Sort.FIGURE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return isSame(gold.low(), read.low()) && isSame(gold.high(), read.high());
        }
    },
    /** Number and unit or counted noun. */
    UNIT(Sort.FIGURE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return VALUE.isRight(gold, read, units)
                    && units.areSame(gold.unit(), read.unit().name());
        }
    },
    /** Number, hedge and direction. */
    QUALIFIER(Sort.FIGURE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return VALUE.isRight(gold, read, units) && Set.copyOf(gold.marks()).equals(marks(read));
        }
    },
    /** Ranges alone, with both ends. */
    RANGE(Sort.FIGURE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return VALUE.isRight(gold, read, units);
        }

        @Override
        boolean takes(GoldItem gold) {
            return gold.isRange();
        }

        @Override
        boolean takes(Mention read) {
            return super.takes(read) && read.isRange() && read.low() != null && read.high() != null;
        }
    },
    /** Places: only those marked count, since "the first time" is an ordinal too. */
    RANK(Sort.RANK) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return isSame(gold.low(), read.low());
        }

        @Override
        boolean isExact() {
            return false;
        }
    },
    /** The date's or period's ISO form. */
    DATE(Sort.DATE) {
        @Override
        boolean isRight(GoldItem gold, Mention read, UnitNames units) {
            return read.period() != null && gold.iso().equals(read.period().iso());
        }
    };

    private final Sort sort;

    Column(Sort sort) {
        this.sort = sort;
    }

    /** Whether what is read without being marked is wrong. */
    boolean isExact() {
        return true;
    }

    abstract boolean isRight(GoldItem gold, Mention read, UnitNames units);

    boolean takes(GoldItem gold) {
        return gold.sort() == sort;
    }

    boolean takes(Mention read) {
        return sort(read.kind()) == sort;
    }

    private static Sort sort(MentionKind kind) {
        return kind == MentionKind.DATE ? Sort.DATE : kind == MentionKind.ORDINAL ? Sort.RANK : Sort.FIGURE;
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == other;
        }
        double size = Math.max(one.abs().doubleValue(), other.abs().doubleValue());
        return one.subtract(other).abs().doubleValue() <= 1e-5 * size + 1e-9;
    }

    private static Set<String> marks(Mention read) {
        Set<String> marks = new TreeSet<>();
        if (read.change() == Direction.UP || read.change() == Direction.DOWN) {
            marks.add(read.change().label());
        }
        String hedge = hedge(read);
        if (!hedge.isEmpty()) {
            marks.add(hedge);
        }
        return marks;
    }

    private static String hedge(Mention read) {
        return switch (read.hedge()) {
            case EXACT, BETWEEN -> "";
            case ABOUT, NEARLY -> "~";
            case MORE_THAN, AT_LEAST -> ">";
            case LESS_THAN, AT_MOST -> "<";
        };
    }
}
