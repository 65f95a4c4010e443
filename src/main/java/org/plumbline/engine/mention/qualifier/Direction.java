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

    /** Of a difference: up where it is above zero. */
    public static Direction ofSign(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : LEVEL;
    }

    public String label() {
        return label;
    }
}
