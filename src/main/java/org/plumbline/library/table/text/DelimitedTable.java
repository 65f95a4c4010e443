package org.plumbline.library.table.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;
import org.plumbline.library.table.UnreadableFileException;

/** A text file with a character between the cells of a row: CSV, TSV. Encoding and separator are found out. */
public final class DelimitedTable implements Table {

    private static final int START = 64 * 1024;

    private final String name;
    private final FileContent content;
    private final TextEncoding encoding;
    private final char separator;
    private final Limits limits;

    private DelimitedTable(String name, FileContent content, TextEncoding encoding, char separator, Limits limits) {
        this.name = name;
        this.content = content;
        this.encoding = encoding;
        this.separator = separator;
        this.limits = limits;
    }

    /** @throws UnreadableFileException if this is no text, or an empty one */
    public static DelimitedTable of(String name, FileContent content, Limits limits) {
        var encoding = TextEncoding.of(content);
        var start = start(content, encoding);
        if (start.isBlank()) {
            throw new UnreadableFileException("The file is empty.");
        }
        return new DelimitedTable(name, content, encoding, Separator.of(start), limits);
    }

    private static String start(FileContent content, TextEncoding encoding) {
        var buffer = new char[START];
        try (var reader = encoding.reader(content)) {
            int length = 0;
            for (int read = 0; read >= 0 && length < START; read = reader.read(buffer, length, START - length)) {
                length += read;
            }
            var text = new String(buffer, 0, length);
            return length < START ? text : text.substring(0, Math.max(text.lastIndexOf('\n'), 1));
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RowCursor rows() {
        try {
            return new Records(reader());
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(encoding.reader(content));
    }

    private final class Records implements RowCursor {

        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> records;
        private int number;

        Records(CsvReader<CsvRecord> reader) {
            this.reader = reader;
            this.records = reader.iterator();
        }

        @Override
        public boolean hasNext() {
            return orMisquoted(records::hasNext);
        }

        @Override
        public TableRow next() {
            var cells = orMisquoted(records::next).getFields();
            number++;
            limits.check(number, cells);
            return TableRow.of(number, cells);
        }

        private <T> T orMisquoted(Supplier<T> reading) {
            try {
                return reading.get();
            } catch (CsvParseException broken) {
                throw new UnreadableFileException(
                        "This is not a CSV file that can be read: near row %d a quote is opened and never closed, or stands inside a cell without being doubled."
                                .formatted(number + 1));
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException broken) {
                throw new UncheckedIOException("The file cannot be closed", broken);
            }
        }
    }
}
