package org.plumbline.engine.amount;

/** How well words of a claim fit a figure. */
public enum Fit {
    HOLDS,
    ARGUABLE,
    FAILS
}
