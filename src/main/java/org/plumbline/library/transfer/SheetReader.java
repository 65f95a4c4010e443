package org.plumbline.library.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.library.bulk.BulkLoad;
import org.plumbline.library.bulk.Ids;
import org.plumbline.library.format.SafeCell;
import org.plumbline.web.Refusal;

/** Puts the rows of a package into the tables, with new ids in place of those they had. */
final class SheetReader {

    private static final int AT_ONCE = 5000;

    private final BulkLoad load;
    private final Entries entries;
    private final Set<String> subjects;
    private final Set<String> entities;
    private final Runnable eachRow;
    private final Map<Sheet, Map<Long, Long>> newIds = new EnumMap<>(Sheet.class);
    private Set<Long> correctedFigures = Set.of();

    /** @param subjects gets what the series are about, {@code entities} what the figures are about */
    SheetReader(Connection connection, Entries entries, Set<String> subjects, Set<String> entities, Runnable eachRow)
            throws SQLException {
        this.load = BulkLoad.into(connection);
        this.entries = entries;
        this.subjects = subjects;
        this.entities = entities;
        this.eachRow = eachRow;
    }

    void readAll() throws IOException, SQLException {
        correctedFigures = figuresWithErrata();
        for (var sheet : Sheet.values()) {
            newIds.put(sheet, new HashMap<>());
            read(sheet);
        }
    }

    /** From the ids in the package to those in the tables; of figures only where an erratum refers to them. */
    Map<Long, Long> newIds(Sheet sheet) {
        return newIds.get(sheet);
    }

    private Set<Long> figuresWithErrata() throws IOException {
        var figures = new HashSet<Long>();
        try (var rows = open(Sheet.ERRATA)) {
            rows.forEach(row -> figures.add(Long.valueOf(row.getField("figure_id"))));
        } catch (CsvParseException | IllegalArgumentException wrong) {
            throw refusal(Sheet.ERRATA, wrong);
        }
        return figures;
    }

    private void read(Sheet sheet) throws IOException, SQLException {
        var ids = new Ids(load, sheet.sequence());
        var waiting = new ArrayList<Object[]>();
        try (var rows = open(sheet)) {
            for (var row : rows) {
                waiting.add(values(sheet, row, ids));
                eachRow.run();
                if (waiting.size() == AT_ONCE) {
                    flush(sheet, waiting);
                }
            }
        } catch (CsvParseException | DateTimeException | IllegalArgumentException wrong) {
            throw refusal(sheet, wrong);
        }
        flush(sheet, waiting);
    }

    /** The reader wraps what its source throws, a refusal too. */
    private static Refusal refusal(Sheet sheet, RuntimeException wrong) {
        return wrong.getCause() instanceof Refusal refusal
                ? refusal
                : Refusal.badRequest(sheet.path() + " is not as it was exported: " + wrong.getMessage());
    }

    private void flush(Sheet sheet, List<Object[]> rows) throws SQLException {
        var columns = sheet.columns().stream().map(Sheet.Column::name).collect(Collectors.joining(", "));
        load.load(sheet.table() + " (" + columns + (sheet.isVersioned() ? ", version" : "") + ")", rows);
        rows.clear();
    }

    private CsvReader<NamedCsvRecord> open(Sheet sheet) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(entries.open(sheet.path()), StandardCharsets.UTF_8));
    }

    private Object[] values(Sheet sheet, NamedCsvRecord row, Ids ids) throws SQLException {
        var values = new ArrayList<Object>();
        for (var column : sheet.columns()) {
            values.add(column.name().equals("id") ? newId(sheet, row, ids) : value(column, row));
        }
        if (sheet.isVersioned()) {
            values.add(0);
        }
        note(sheet, row);
        return values.toArray();
    }

    private void note(Sheet sheet, NamedCsvRecord row) {
        if (sheet == Sheet.SERIES) {
            subjects.add(SafeCell.read(row.getField("subject")));
        } else if (sheet == Sheet.FIGURES) {
            entities.add(SafeCell.read(row.getField("entity")));
        }
    }

    private long newId(Sheet sheet, NamedCsvRecord row, Ids ids) throws SQLException {
        long id = ids.next(BulkLoad.BLOCK);
        long before = Long.parseLong(row.getField("id"));
        if (sheet != Sheet.FIGURES || correctedFigures.contains(before)) {
            newIds.get(sheet).put(before, id);
        }
        return id;
    }

    private Object value(Sheet.Column column, NamedCsvRecord row) {
        var cell = row.getField(column.name());
        if (cell.isEmpty() && isNull(column, row)) {
            return null;
        }
        return switch (column.type()) {
            case STRING -> SafeCell.read(cell);
            case INTEGER -> column.refersTo().isPresent() ? referred(column, cell) : Long.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
            case DATETIME -> Instant.parse(cell);
        };
    }

    /** An empty cell is an empty text, but for what a row need not have at all. */
    private static boolean isNull(Sheet.Column column, NamedCsvRecord row) {
        return switch (column.name()) {
            case "imported_by", "corrected_status" -> true;
            case "corrected" -> row.getField("corrected_status").isEmpty();
            default -> column.type() != Sheet.Type.STRING;
        };
    }

    private Long referred(Sheet.Column column, String cell) {
        var id = newIds.get(column.refersTo().orElseThrow()).get(Long.valueOf(cell));
        if (id == null) {
            throw new IllegalArgumentException("%s %s is not in the package".formatted(column.name(), cell));
        }
        return id;
    }
}
