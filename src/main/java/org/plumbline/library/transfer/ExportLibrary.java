package org.plumbline.library.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.format.SafeCell;
import org.plumbline.library.original.FileContents;
import org.plumbline.library.original.FileRepository;

/** Writes the whole library as a data package, some thousand rows at a time. */
@ApplicationScoped
class ExportLibrary {

    private static final int AT_ONCE = 5000;
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final EntityManager database;
    private final FileRepository files;
    private final FileContents contents;
    private final AuditLog log;
    private final ObjectMapper json;
    private final Clock clock;

    ExportLibrary(
            EntityManager database,
            FileRepository files,
            FileContents contents,
            AuditLog log,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.contents = contents;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The download of it. */
    RestResponse<StreamingOutput> download(String who) {
        StreamingOutput zip = out -> to(out, who);
        return ResponseBuilder.ok(zip)
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"plumbline-library-%s.zip\"".formatted(LocalDate.now(clock)))
                .build();
    }

    /** Logged when it is begun: what was written by then may be out of the house. */
    void to(OutputStream out, String who) {
        QuarkusTransaction.joiningExisting()
                .run(() -> log.record(who, "library.exported", "library", "everything, as a data package"));
        QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).run(() -> write(out));
    }

    private void write(OutputStream out) {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(Descriptor.PATH));
            zip.write(json.writeValueAsBytes(Descriptor.of()));
            for (var sheet : Sheet.values()) {
                zip.putNextEntry(new ZipEntry(sheet.path()));
                write(sheet, zip);
            }
            for (var id : originals()) {
                zip.putNextEntry(new ZipEntry(Descriptor.original(id)));
                try (var bytes = contents.of(files.findById(id)).open()) {
                    bytes.transferTo(zip);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The export cannot be written on", broken);
        }
    }

    private List<Long> originals() {
        return database.createQuery(
                        "select f.id from LibraryFile f where f.importedAt is not null order by f.id", Long.class)
                .getResultList();
    }

    private void write(Sheet sheet, ZipOutputStream zip) throws IOException {
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(sheet.columns().stream().map(Sheet.Column::name).toList());
        database.unwrap(Session.class).doWork(connection -> rows(sheet, connection, csv));
        csv.flush();
        text.flush();
    }

    private static void rows(Sheet sheet, Connection connection, CsvWriter csv) throws SQLException {
        long after = 0;
        for (long last = page(sheet, connection, after, csv);
                last > after;
                last = page(sheet, connection, after, csv)) {
            if (!sheet.hasId()) {
                return;
            }
            after = last;
        }
    }

    /** @return the id of the last row; what came before if there was none */
    private static long page(Sheet sheet, Connection connection, long after, CsvWriter csv) throws SQLException {
        try (var select = connection.prepareStatement(query(sheet))) {
            if (sheet.hasId()) {
                select.setLong(1, after);
            }
            long last = after;
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    csv.writeRecord(cells(sheet, row));
                    last = sheet.hasId() ? row.getLong(1) : last;
                }
            }
            return last;
        }
    }

    private static String query(Sheet sheet) {
        var columns = sheet.columns().stream().map(Sheet.Column::name).collect(Collectors.joining(", "));
        var select = "select " + columns + " from " + sheet.table();
        if (!sheet.hasId()) {
            return select + " order by 1, 2";
        }
        return select + " where id > ?" + (sheet == Sheet.FILES ? " and imported_at is not null" : "")
                + " order by id fetch first " + AT_ONCE + " rows only";
    }

    private static List<String> cells(Sheet sheet, ResultSet row) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : sheet.columns()) {
            cells.add(cell(column, row));
        }
        return cells;
    }

    /** A null is a cell with nothing in it, an empty text one with quotes around nothing. */
    private static String cell(Sheet.Column column, ResultSet row) throws SQLException {
        var value = switch (column.type()) {
            case STRING -> row.getString(column.name());
            case INTEGER -> row.getObject(column.name());
            case DATE -> row.getObject(column.name(), LocalDate.class);
            case DATETIME -> instant(row.getObject(column.name(), OffsetDateTime.class));
        };
        return value == null
                ? null
                : column.type() == Sheet.Type.STRING ? SafeCell.of((String) value) : value.toString();
    }

    private static Object instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
