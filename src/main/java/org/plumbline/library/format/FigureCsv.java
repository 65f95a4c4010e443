package org.plumbline.library.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * Reads figures in the long format: CSV with a header, one figure a row, values as printed.
 *
 * <pre>{@code
 * source,edition,published_on,subject,measure,unit,period,entity,value,status
 * U.S. Geological Survey,Mineral Commodity Summaries 2025,2025-01-31,rare earths,reserves,t,2024,Russia,"3,800,000",
 * }</pre>
 *
 * <p>Columns may stand in any order; those of {@link Field} that are not required may be left out. Commas, semicolons or tabs
 * separate. Rows are numbered as a spreadsheet does, the header being 1.
 */
public final class FigureCsv implements FigureFile {

    private final FileText text;
    private final char separator;
    private final Header header;

    private FigureCsv(FileText text, char separator, Header header) {
        this.text = text;
        this.separator = separator;
        this.header = header;
    }

    /** @throws UnreadableFileException if this is no such file at all */
    public static FigureCsv open(FileContent content) {
        var text = FileText.of(content);
        char separator = separator(text.firstLine());
        return new FigureCsv(text, separator, header(text, separator));
    }

    private static Header header(FileText text, char separator) {
        try (var records = records(text, separator)) {
            return Header.of(first(records.iterator()).getFields());
        } catch (CsvParseException broken) {
            throw misquoted();
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private static CsvRecord first(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new UnreadableFileException("The file is empty.");
        }
        return records.next();
    }

    @Override
    public List<String> unread() {
        return header.unread();
    }

    @Override
    public void read(FigureReceiver receiver) {
        try (var records = records(text, separator)) {
            if (read(records.iterator(), receiver) == 0) {
                throw new UnreadableFileException("The file has a header and no figures under it.");
            }
        } catch (CsvParseException broken) {
            throw misquoted();
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private int read(Iterator<CsvRecord> records, FigureReceiver receiver) {
        first(records);
        int rows = 0;
        for (int number = 2; records.hasNext(); number++) {
            var cells = records.next().getFields();
            if (!cells.stream().allMatch(String::isBlank)) {
                read(number, cells, receiver);
                rows++;
            }
        }
        return rows;
    }

    private void read(int number, List<String> cells, FigureReceiver receiver) {
        if (cells.size() != header.width()) {
            receiver.refused(new RefusedCell(
                    number,
                    "",
                    "",
                    "The header has %d columns, this row %d. Is a separator or a quote missing?"
                            .formatted(header.width(), cells.size())));
            return;
        }
        var reading = RowReader.read(number, header.name(cells));
        reading.row().ifPresent(receiver::row);
        reading.refused().forEach(receiver::refused);
    }

    private static CsvReader<CsvRecord> records(FileText text, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.reader());
    }

    private static UnreadableFileException misquoted() {
        return new UnreadableFileException(
                "This is not a CSV file that can be read: a quote is opened and never closed, or stands inside a cell"
                        + " without being doubled.");
    }

    /** Whichever occurs most in the header: spreadsheets of many countries save semicolons. */
    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
