package org.plumbline.library.table.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands between the cells of a text file: the character that cuts most of its first lines into the same number of cells. A
 * tab is believed before all others, since hardly a cell holds one; a comma last, since it may be a decimal comma.
 */
final class Separator {

    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');
    private static final int LINES = 200;

    private record Fit(char separator, int columns, boolean even) {}

    private Separator() {}

    /** @param start the first lines of the file, whole ones */
    static char of(String start) {
        var fits = CANDIDATES.stream().map(candidate -> fit(start, candidate)).filter(fit -> fit.columns > 1);
        return best(fits).map(Fit::separator).orElse(',');
    }

    private static Optional<Fit> best(Stream<Fit> fits) {
        return fits.max(Comparator.comparing(Fit::even)
                .thenComparing(fit -> fit.separator == '\t')
                .thenComparing(Fit::columns)
                .thenComparing(fit -> -CANDIDATES.indexOf(fit.separator)));
    }

    private static Fit fit(String start, char separator) {
        var widths = widths(start, separator);
        var counts = new HashMap<Integer, Integer>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        var usual = counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        int columns = usual.map(Map.Entry::getKey).orElse(1);
        int even = usual.map(Map.Entry::getValue).orElse(0);
        return new Fit(separator, columns, even * 10 >= widths.size() * 8);
    }

    private static List<Integer> widths(String start, char separator) {
        var widths = new ArrayList<Integer>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(start)) {
            for (var record : records) {
                widths.add(record.getFieldCount());
                if (widths.size() == LINES) {
                    break;
                }
            }
        } catch (CsvParseException | IOException broken) {
            return widths;
        }
        return widths;
    }
}
