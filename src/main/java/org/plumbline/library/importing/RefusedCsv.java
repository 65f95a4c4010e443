package org.plumbline.library.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.library.format.RefusedCell;

/** Refused cells as a file for a spreadsheet. A text that a spreadsheet would take for a formula has an apostrophe before it. */
final class RefusedCsv {

    private static final String FORMULAS = "=+-@\t\r＝＋－＠";

    private RefusedCsv() {}

    static String of(List<RefusedCell> refused) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row", "column", "value", "reason");
            refused.forEach(cell -> csv.writeRecord(
                    String.valueOf(cell.row()), safe(cell.column()), safe(cell.value()), safe(cell.reason())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "\uFEFF" + text;
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
