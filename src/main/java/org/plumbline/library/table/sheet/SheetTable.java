package org.plumbline.library.table.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;
import org.plumbline.library.table.archive.Archive;

/** One sheet of a workbook. */
final class SheetTable implements Table {

    private final Workbook workbook;
    private final String name;
    private final int index;
    private final Limits limits;

    SheetTable(Workbook workbook, String name, int index, Limits limits) {
        this.workbook = workbook;
        this.name = name;
        this.index = index;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CellAddress address() {
        return new CellAddress(name, 0);
    }

    @Override
    public RowCursor rows() {
        return new Rows(workbook.open());
    }

    private final class Rows implements RowCursor {

        private final ReadableWorkbook open;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private int width;

        Rows(ReadableWorkbook open) {
            this.open = open;
            this.stream = orUnreadable(() -> stream(open));
            this.rows = orUnreadable(stream::iterator);
        }

        private Stream<Row> stream(ReadableWorkbook from) {
            try {
                return Workbook.sheet(from, index).openStream();
            } catch (IOException broken) {
                throw Workbook.unreadable();
            }
        }

        @Override
        public boolean hasNext() {
            return orUnreadable(rows::hasNext);
        }

        @Override
        public TableRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = orUnreadable(() -> row(rows.next()));
            limits.check(row.number(), row.cells());
            return row;
        }

        private static <T> T orUnreadable(Supplier<T> reading) {
            try {
                return reading.get();
            } catch (ExcelReaderException
                    | ClassCastException
                    | IndexOutOfBoundsException
                    | NumberFormatException broken) {
                throw Workbook.unreadable();
            }
        }

        /** As wide as the widest row before it: a sheet does not store the empty cells at the end of a row. */
        private TableRow row(Row row) {
            var cells = new ArrayList<String>();
            var computed = new HashSet<Integer>();
            for (Cell cell : row) {
                cells.add(cell == null ? "" : SheetCell.printed(cell));
                if (cell != null && cell.getType() == CellType.FORMULA) {
                    computed.add(cells.size() - 1);
                }
            }
            width = Math.max(width, cells.size());
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            return new TableRow(row.getRowNum(), cells, computed);
        }

        @Override
        public void close() {
            stream.close();
            try {
                open.close();
            } catch (IOException broken) {
                throw Archive.unreadable(broken);
            }
        }
    }
}
