package org.plumbline.library.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.SafeCell;

/** Refused cells as a file for a spreadsheet. A text that a spreadsheet would take for a formula has an apostrophe before it. */
final class RefusedCsv {

    private RefusedCsv() {}

    static String of(List<RefusedCell> refused) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row", "column", "value", "reason");
            refused.forEach(cell -> csv.writeRecord(
                    String.valueOf(cell.row()),
                    SafeCell.of(cell.column()),
                    SafeCell.of(cell.value()),
                    SafeCell.of(cell.reason())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "\uFEFF" + text;
    }
}
