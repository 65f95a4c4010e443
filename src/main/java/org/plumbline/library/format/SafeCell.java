package org.plumbline.library.format;

import java.util.regex.Pattern;

/**
 * A cell of text that no spreadsheet takes for a formula: one that starts as formulas do gets an apostrophe in front, and so does
 * one that starts with an apostrophe, so that it can be taken off again. A number stays a number: -5.2 is not touched.
 */
public final class SafeCell {

    private static final String STARTS = "=+-@\t\r\n\0'＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,.]*");

    private SafeCell() {}

    public static String of(String text) {
        boolean safe = text.isEmpty()
                || STARTS.indexOf(text.charAt(0)) < 0
                || NUMBER.matcher(text).matches();
        return safe ? text : "'" + text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
