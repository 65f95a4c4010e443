package org.plumbline.engine.phrase;

/**
 * One sense of a phrase.
 *
 * @param role what it does in a sentence
 * @param value what it stands for, as its file explains: "UP", "reserves", "Russia"; may be empty
 * @param detail the rest; may be empty
 */
public record Meaning(Role role, String value, String detail) {}
