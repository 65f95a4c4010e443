package org.plumbline.library.format;

/**
 * Something that can be taken in, but looks like a mistake.
 *
 * @param row the row as a spreadsheet counts; 0 where there is no file
 * @param column the name of its column
 * @param sentence what looks wrong, and what will come of it
 */
public record Doubt(int row, String column, String sentence) {}
