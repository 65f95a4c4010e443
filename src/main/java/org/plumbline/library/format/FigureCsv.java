package org.plumbline.library.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
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
public final class FigureCsv {

    private final List<FigureRow> rows = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();

    private FigureCsv() {}

    /** @throws UnreadableFileException if this is no such file at all */
    public static FigureFile read(byte[] content) {
        var records = records(FileText.decode(content));
        if (records.isEmpty()) {
            throw new UnreadableFileException("The file is empty.");
        }
        return new FigureCsv().read(Header.of(records.get(0)), records);
    }

    private FigureFile read(Header header, List<List<String>> records) {
        for (int index = 1; index < records.size(); index++) {
            var cells = records.get(index);
            if (!cells.stream().allMatch(String::isBlank)) {
                read(header, index + 1, cells);
            }
        }
        if (rows.isEmpty() && refused.isEmpty()) {
            throw new UnreadableFileException("The file has a header and no figures under it.");
        }
        return new FigureFile(rows, refused, header.unread());
    }

    private void read(Header header, int number, List<String> cells) {
        if (cells.size() != header.width()) {
            refused.add(new RefusedCell(
                    number,
                    "",
                    "",
                    "The header has %d columns, this row %d. Is a separator or a quote missing?"
                            .formatted(header.width(), cells.size())));
            return;
        }
        var reading = RowReader.read(number, header.name(cells));
        reading.row().ifPresent(rows::add);
        refused.addAll(reading.refused());
    }

    private static List<List<String>> records(String text) {
        try {
            var records = new ArrayList<List<String>>();
            CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(record -> records.add(record.getFields()));
            return records;
        } catch (CsvParseException broken) {
            throw new UnreadableFileException(
                    "This is not a CSV file that can be read: a quote is opened and never closed, or stands inside a cell"
                            + " without being doubled.");
        }
    }

    /** Whichever occurs most in the header: spreadsheets of many countries save semicolons. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
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
