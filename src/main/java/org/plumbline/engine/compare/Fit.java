package org.plumbline.engine.compare;

/** How well words of a claim fit a figure. */
public enum Fit {
    HOLDS,
    ARGUABLE,
    FAILS
}
