package org.plumbline.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;
import org.plumbline.library.format.SafeCell;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.web.Refusal;

@QuarkusTest
@Tag("database")
@DisplayName("The whole library")
class RoundTripTest {

    private static final String FILE = """
            source,source_aliases,edition,published_on,url,subject,measure,unit,basis,definition,period,entity,role,value,status,note,place
            Office of =Formulas,OF;@office,Yearbook 2024,2024-05-01,https://example.org/y,tin,output,kt,"'metal'",=1+1,2023,Peru,,-5.2,,"-see page 7, ""table"" 3
            second line","=p. 7, @table"
            Office of =Formulas,,Yearbook 2024,2024-05-01,,tin,output,kt,"'metal'",,2023,"+Côte d’Ivoire",,">90,000",F,,
            Office of =Formulas,,Yearbook 2024,2024-05-01,,tin,output,kt,"'metal'",,2023,World,total,,withheld,@note,
            """;

    @Inject
    ImportFigures importFigures;

    @Inject
    ExportLibrary export;

    @Inject
    RestoreLibrary restore;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    private byte[] exported() {
        var out = new ByteArrayOutputStream();
        export.to(out, "editor");
        return out.toByteArray();
    }

    private void empty() {
        for (var table : List.of(
                "desk_entity_alias",
                "desk_entity",
                "reference_erratum",
                "reference_figure",
                "reference_series",
                "reference_edition",
                "reference_source_alias",
                "reference_source",
                "reference_series_word",
                "reference_topic_word",
                "reference_entity_word",
                "reference_entity",
                "library_file_part",
                "library_file")) {
            database.createNativeQuery("delete from " + table).executeUpdate();
        }
        database.clear();
    }

    private void restored(byte[] zip) throws IOException {
        restore.from(Files.write(folder.resolve("library.zip"), zip), "editor");
    }

    @Test
    @TestTransaction
    @DisplayName("comes out of one desk and into an empty one the same, value by value and file by file")
    void same() throws IOException {
        importFigures.store("formulas.csv", FILE.getBytes(StandardCharsets.UTF_8), "editor");
        database.createNativeQuery("""
                        update reference_figure set corrected = '', corrected_status = 'MISSING' where entity = 'Peru'
                        and note like '-see page 7%'""").executeUpdate();
        database.createNativeQuery("""
                        insert into reference_erratum select 900000, id, printed, status, '', 'MISSING', '=why', 'editor', entered_at
                        from reference_figure where corrected_status = 'MISSING' and note like '-see page 7%'""").executeUpdate();
        database.createNativeQuery(
                        "insert into desk_entity values (900000, 'Halverton', 'editor', current_timestamp, 0)")
                .executeUpdate();
        database.createNativeQuery("insert into desk_entity_alias values (900000, 0, '=HMC')")
                .executeUpdate();
        var before = exported();
        empty();

        restored(before);

        var after = tables(exported());
        assertThat(after).isEqualTo(tables(before));
        assertThat(after.get("figures.csv").toString()).contains("-see page 7");
        assertThat(after.get("errata.csv")).hasSizeGreaterThan(1);
        assertThat(after.get("names.csv").toString()).contains("HMC");
    }

    @Test
    @TestTransaction
    @DisplayName("goes into an empty desk only")
    void notEmpty() {
        importFigures.store("formulas.csv", FILE.getBytes(StandardCharsets.UTF_8), "editor");
        assertThatThrownBy(() -> restored(exported()))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.detail()).contains("empty desk only"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no ZIP at all              |                                                |                | not a ZIP file
            another data package       | {"name": "prices", "format": 1}                |                | not a library that this version
            no JSON in its description | {                                              |                | cannot be read
            a package without tables   | {"name": "plumbline-library", "format": 1}     |                | There is no errata.csv
            a table that explodes      | {"name": "plumbline-library", "format": 1}     | errata.csv     | unpacks to more than
            """)
    @TestTransaction
    @DisplayName("is refused in words that say what to do when it is")
    void refused(String what, String descriptor, String bomb, String says) throws IOException {
        empty();
        var zip = descriptor == null ? "figures".getBytes(StandardCharsets.UTF_8) : zipped(descriptor, bomb);
        assertThatThrownBy(() -> restored(zip))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.detail()).contains(says));
    }

    private static byte[] zipped(String descriptor, String bomb) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(Descriptor.PATH));
            zip.write(descriptor.getBytes(StandardCharsets.UTF_8));
            if (bomb != null) {
                zip.putNextEntry(new ZipEntry(bomb));
                zip.write("figure_id\n".getBytes(StandardCharsets.UTF_8));
                var lines = "7\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 200; i++) {
                    zip.write(lines);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("is downloaded on its page and by programs")
    void downloads() {
        Newsroom.as("editor").get("/library/transfer").then().statusCode(200).body(containsString("Export everything"));
        Newsroom.as("reviewer").get("/library/transfer").then().statusCode(403);
        var bytes = Newsroom.api("reviewer")
                .accept("*/*")
                .get("/api/v1/library/export.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(textBlock = """
            =1+1,     '=1+1'
            @note,    '@note'
            -5.2,     -5.2
            "+3,000", "+3,000"
            -,        '-'
            -2+3,     '-2+3'
            ＝1,       '＝1'
            Peru,     Peru
            """, quoteCharacter = '"')
    @DisplayName("holds no cell that a spreadsheet takes for a formula, and its numbers stay numbers")
    void safe(String text, String written) {
        var cell = written.startsWith("'") ? "'" + text : text;
        assertThat(SafeCell.of(text)).isEqualTo(cell);
        assertThat(SafeCell.read(SafeCell.of(text))).isEqualTo(text);
    }

    /** The tables of a package, with each id replaced by the place of its row, which is what a restored library keeps. */
    private static Map<String, List<List<String>>> tables(byte[] zip) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var places = new HashMap<Sheet, Map<String, String>>();
        var tables = new LinkedHashMap<String, List<List<String>>>();
        for (var sheet : Sheet.values()) {
            tables.put(sheet.path(), rows(sheet, texts.remove(sheet.path()), places));
        }
        int original = 0;
        for (var text : texts.values()) { // the descriptor and the original files, in order
            tables.put("file " + original++, List.of(List.of(text)));
        }
        return tables;
    }

    private static List<List<String>> rows(Sheet sheet, String csv, Map<Sheet, Map<String, String>> places) {
        var own = new HashMap<String, String>();
        places.put(sheet, own);
        var rows = new ArrayList<List<String>>();
        CsvReader.builder().ofCsvRecord(csv).forEach(record -> {
            var cells = new ArrayList<>(record.getFields());
            for (int i = 0; i < cells.size() && !rows.isEmpty(); i++) {
                var column = sheet.columns().get(i);
                var cell = cells.get(i);
                if (column.name().equals("id")) {
                    cells.set(i, own.computeIfAbsent(cell, id -> "#" + own.size()));
                } else if (column.refersTo().isPresent() && !cell.isEmpty()) {
                    cells.set(i, places.get(column.refersTo().get()).get(cell));
                }
            }
            rows.add(cells);
        });
        return rows;
    }
}
