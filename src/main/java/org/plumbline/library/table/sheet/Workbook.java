package org.plumbline.library.table.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.table.archive.Archive;

/** An Excel workbook: its visible sheets as tables. Formulas are never computed and links never followed. */
public final class Workbook {

    private static final String PART = "xl/workbook.xml";
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Archive archive;
    private final Limits limits;

    private Workbook(Archive archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    public static boolean is(Archive archive) {
        return archive.names().contains(PART);
    }

    public static List<Table> tables(Archive archive, Limits limits) {
        return new Workbook(archive, limits).tables();
    }

    private List<Table> tables() {
        try (var workbook = open()) {
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (sheets.size() > limits.tables()) {
                throw new FileTooLargeException(
                        "The workbook has more than %d sheets. Save the one that you need by itself."
                                .formatted(limits.tables()));
            }
            return sheets.stream()
                    .<Table>map(sheet -> new SheetTable(this, sheet.getName(), sheet.getIndex(), limits))
                    .toList();
        } catch (IOException broken) {
            throw unreadable();
        }
    }

    ReadableWorkbook open() {
        try {
            return new ReadableWorkbook(archive.stream(), WITH_FORMATS);
        } catch (IOException | ExcelReaderException broken) {
            throw unreadable();
        }
    }

    static UnreadableFileException unreadable() {
        return new UnreadableFileException(
                "The workbook cannot be read. Open it in a spreadsheet, save it as .xlsx again and upload that.");
    }

    static Sheet sheet(ReadableWorkbook workbook, int index) {
        return workbook.getSheet(index).orElseThrow(Workbook::unreadable);
    }
}
