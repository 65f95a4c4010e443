package org.plumbline.library.table;

import java.util.List;

/**
 * How much a file may hold. Each refusal names the limit, so that whoever sent the file knows what to do.
 *
 * @param archiveBytes of a workbook or archive as it arrives; these are held in memory
 * @param inflatedBytes of everything in an archive together, unpacked
 * @param ratio how many times its packed size an entry of an archive may unpack to, once it is larger than a megabyte
 * @param workbookRatio the same for a part of a workbook: sheets that say one thing over and over pack better than tables of text
 * @param entries in an archive
 * @param tables in one file: sheets of a workbook, tables of an archive
 * @param rows in one table
 * @param columns in one row
 * @param cellLength characters in one cell
 */
public record Limits(
        long archiveBytes,
        long inflatedBytes,
        int ratio,
        int workbookRatio,
        int entries,
        int tables,
        int rows,
        int columns,
        int cellLength) {

    /** @throws FileTooLargeException if a row of cells is more than a table may have */
    public void check(int row, List<String> cells) {
        if (row > rows) {
            throw new FileTooLargeException(
                    "The table has more than %,d rows. Split it, each part with its header.".formatted(rows));
        }
        if (cells.size() > columns) {
            throw new FileTooLargeException(
                    "Row %d has %,d columns; a table may have %,d. Remove those that hold no figures."
                            .formatted(row, cells.size(), columns));
        }
        for (var cell : cells) {
            if (cell.length() > cellLength) {
                throw new FileTooLargeException(
                        "A cell of row %d has more than %,d characters, which is no figure and no note. Is a quote missing?"
                                .formatted(row, cellLength));
            }
        }
    }

    /** Those of the product. The method page lists them. */
    public static final Limits STANDARD =
            new Limits(50_000_000, 500_000_000, 100, 200, 1_000, 100, 5_000_000, 5_000, 32_767);
}
