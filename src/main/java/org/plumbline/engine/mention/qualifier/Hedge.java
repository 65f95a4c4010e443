package org.plumbline.engine.mention.qualifier;

/** How a number was qualified. The words of each are in {@code hedges.csv}. */
public enum Hedge {
    EXACT("exact"),
    ABOUT("about"),
    NEARLY("nearly"),
    MORE_THAN("more-than"),
    AT_LEAST("at-least"),
    LESS_THAN("less-than"),
    AT_MOST("at-most"),
    BETWEEN("between");

    private final String label;

    Hedge(String label) {
        this.label = label;
    }

    /** The word of the API: "more-than". */
    public String label() {
        return label;
    }

    /** @throws IllegalStateException if no hedge has this label */
    static Hedge labelled(String label) {
        for (Hedge hedge : values()) {
            if (hedge.label.equals(label)) {
                return hedge;
            }
        }
        throw new IllegalStateException("No hedge: " + label);
    }
}
