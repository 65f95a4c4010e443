package org.plumbline.engine.mention.qualifier;

/** Which way something went, or on which side of another it stands. */
public enum Direction {
    UP("up"),
    DOWN("down"),
    /** "unchanged", "flat", "level with" */
    LEVEL("level");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
