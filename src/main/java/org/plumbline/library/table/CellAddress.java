package org.plumbline.library.table;

/**
 * Where a cell stands, as a spreadsheet says: "B7", "Table 1!B7".
 *
 * @param sheet the name of its sheet; "" where the file has none
 * @param added how many columns the table has before it that the file has not
 */
public record CellAddress(String sheet, int added) {

    private static final int LONGEST = 100;

    /** In a file that is one table. */
    public static final CellAddress PLAIN = new CellAddress("", 0);

    /** @param row as a spreadsheet counts @param place of the column, the first being 0 */
    public String of(int row, int place) {
        var cell = letters(Math.max(place - added, 0)) + row;
        return sheet.isEmpty() ? cell : sheet.substring(0, Math.min(sheet.length(), LONGEST - 20)) + "!" + cell;
    }

    /** "A" for 0, "AA" for 26. */
    public static String letters(int place) {
        var last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
