package org.plumbline.library.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.library.format.row.FigureCsv;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;

@DisplayName("A file of figures")
class FigureCsvTest {

    private static final String HEADER =
            "source,source_aliases,edition,published_on,url,subject,measure,unit,basis,definition,period,entity,role,value,status,note\n";
    private static final String SHORT =
            "source,edition,published_on,subject,measure,unit,entity,value,status,role,url\n";

    private static FigureList read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FigureList read(byte[] content) {
        return FigureList.of(FigureCsv.open(FileContent.of(content)));
    }

    @Test
    @DisplayName("says of each figure where it stands, what it measures and how it is printed")
    void complete() {
        var file = read(
                HEADER
                        + "Tin Board,TB; Board of Tin,Tin Yearbook,2024-05-01,https://tin.example/2024,tin,output,kt,metal,\"Mined, smelted\",2023,Peru,,\">1,200\",estimated,\"Two lines\nof note\"\n");

        assertThat(file.refused()).isEmpty();
        var row = file.rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.edition().source().name()).isEqualTo("Tin Board");
        assertThat(row.edition().source().aliases()).containsExactly("TB", "Board of Tin");
        assertThat(row.edition().title()).isEqualTo("Tin Yearbook");
        assertThat(row.edition().publishedOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(row.edition().url()).isEqualTo("https://tin.example/2024");
        assertThat(row.column()).isEqualTo(new ColumnHead("tin", "output", "kt", "metal", "Mined, smelted", "2023"));
        assertThat(row.figure())
                .isEqualTo(new Figure(
                        "Peru",
                        ">1,200",
                        Figure.Role.ORDINARY,
                        "",
                        Figure.Status.ESTIMATED,
                        "Two lines\nof note",
                        ObservationStatus.E,
                        "N2"));
    }

    @ParameterizedTest(name = "{0} with status {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1,200 |             | NORMAL
            1,200 | Estimated   | ESTIMATED
            e1,200 |            | ESTIMATED
            1,200 | preliminary | PRELIMINARY
            NA    |             | MISSING
            NA    | missing     | MISSING
            W     |             | WITHHELD
            W     | withheld    | WITHHELD
            >900  |             | NORMAL
            ''    | missing     | MISSING
            1,200 | F           | ESTIMATED
            1,200 | Time series break | NORMAL
            ''    | Data included in another category | MISSING
            """)
    @DisplayName("gives a figure the status it says, or that its own mark says")
    void status(String value, String status, Figure.Status expected) {
        var file = row("value", value, "status", status == null ? "" : status);
        assertThat(file.rows()).extracting(row -> row.figure().status()).containsExactly(expected);
    }

    /** A file of one good row, but for two cells. */
    private static FigureList row(String column, String cell, String otherColumn, String otherCell) {
        var names = List.of(SHORT.strip().split(","));
        var cells = new ArrayList<>(
                List.of("Tin Board", "Tin Yearbook", "2024-05-01", "tin", "output", "kt", "Peru", "12", "", "", ""));
        cells.set(names.indexOf(column), cell);
        cells.set(names.indexOf(otherColumn), otherCell);
        return read(SHORT + "\"" + String.join("\",\"", cells) + "\"\n");
    }

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # column       | cell          | reason
            source         | ''            | This is needed.
            edition        | ' '           | This is needed.
            published_on   | 31.12.2024    | not a date as 2025-03-31
            published_on   | 2024-02-30    | not a date as 2025-03-31
            url            | javascript:x  | not a web address
            url            | tin.example   | not a web address
            unit           | ''            | This is needed.
            entity         | ''            | This is needed.
            value          | ''            | say missing or withheld
            value          | see table 4   | There is no number in it
            status         | guessed       | Known are normal, estimated, preliminary, missing, withheld, the codes of SDMX CL_OBS_STATUS from A to X and their words, or nothing.
            status         | missing       | The value is a number, so it is not missing.
            role           | sum           | Known are ordinary, total, aggregate, or nothing.
            entity         | Pe\u0007ru    | nobody can see or print
            """)
    @DisplayName("has each bad cell refused with row, column, value and reason")
    void refused(String column, String cell, String reason) {
        var value = cell.replace("\\u0007", "\u0007");
        var file = row(column, value, column, value);

        assertThat(file.rows()).isEmpty();
        assertThat(file.refused())
                .extracting(RefusedCell::row, RefusedCell::column, RefusedCell::value)
                .contains(tuple(2, column, value));
        assertThat(file.refused())
                .anySatisfy(refusal -> assertThat(refusal.reason()).contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"source", "edition", "subject", "unit", "entity", "value", "status"})
    @DisplayName("has a cell refused that is longer than its field may be")
    void tooLong(String column) {
        var longest = Field.valueOf(column.toUpperCase(Locale.ROOT)).maxLength();
        var file = row(column, "1".repeat(longest + 1), column, "1".repeat(longest + 1));
        assertThat(file.refused())
                .anySatisfy(refusal ->
                        assertThat(refusal.reason()).contains("At most %d characters; these are".formatted(longest)));
    }

    @Test
    @DisplayName("has the good rows read beside the bad, and rows counted as a spreadsheet counts them")
    void beside() {
        var file = read(SHORT
                + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Peru,12,,,\n"
                + "\n"
                + ",,,,,,,,,,\n"
                + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,China\n"
                + "Tin Board,Tin Yearbook,soon,tin,output,kt,,many,,,\n"
                + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,World,24,,total,\n");

        assertThat(file.rows()).extracting(FigureRow::number).containsExactly(2, 7);
        assertThat(file.refused())
                .extracting(RefusedCell::row, RefusedCell::column)
                .containsExactly(tuple(5, ""), tuple(6, "published_on"), tuple(6, "entity"), tuple(6, "value"));
        assertThat(file.refused().get(0).reason()).contains("11 columns, this row 7");
    }

    @ParameterizedTest(name = "separated by “{0}”")
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("may separate its columns by commas, semicolons or tabs, in any order")
    void separators(String separator) {
        var text = String.join(
                        separator,
                        "value",
                        "entity",
                        "source",
                        "Edition",
                        "published_on",
                        "subject",
                        "measure",
                        "UNIT",
                        "remark")
                + "\n"
                + String.join(
                        separator, "12", "Peru", "Tin Board", "Tin Yearbook", "2024-05-01", "tin", "output", "kt", "!");
        var file = read(text);
        assertThat(file.rows()).extracting(row -> row.figure().entity()).containsExactly("Peru");
        assertThat(file.unread()).containsExactly("remark");
    }

    @Test
    @DisplayName("may begin with a byte order mark and end its lines as any system does")
    void byteOrderMark() {
        var file = read("\uFEFF"
                + (SHORT + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Peru,12,,,\n").replace("\n", "\r\n"));
        assertThat(file.rows()).hasSize(1);
    }

    @Nested
    @DisplayName("is refused as a whole")
    class Unreadable {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                # what                | text                                                                        | says
                nothing               | ''                                                                          | empty
                blanks only           | ' '                                                                         | empty
                no header             | Tin Board,Tin Yearbook,12                                                   | must name the columns
                a column left out     | source,edition,published_on,subject,measure,entity,value                    | these are missing: unit.
                a column twice        | source,edition,published_on,subject,measure,unit,entity,value,value         | The column value is there twice
                a header alone        | source,edition,published_on,subject,measure,unit,entity,value               | no figures under it
                """)
        @DisplayName("when it says nothing, or does not say what its columns are")
        void header(String what, String text, String says) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining(says);
        }

        @Test
        @DisplayName("when a quote is never closed")
        void quote() {
            assertThatThrownBy(() -> read(SHORT + "\"Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Peru,12,,,\n"))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("a quote is opened and never closed");
        }

        @Test
        @DisplayName("when it holds NUL bytes, as no text does")
        void nul() {
            assertThatThrownBy(() -> read(SHORT + "Tin\0Board")).hasMessageContaining("NUL bytes");
        }
    }

    @Test
    @DisplayName("may be written in the Windows encoding")
    void windows() {
        var cp1252 = (SHORT + "Büro,Jahrbuch,2024-05-01,tin,output,kt,Peru,12,,,\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(read(cp1252).rows())
                .extracting(row -> row.edition().source().name())
                .containsExactly("Büro");
    }

    @Test
    @DisplayName("is handed over row by row while it is being read, and again from the start as often as somebody asks")
    void streams() {
        var content = new CountedContent(SHORT
                + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Peru,12,,,\n".repeat(100_000)
                + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Chile,,,,\n");
        var file = FigureCsv.open(content);
        for (int time = 0; time < 2; time++) {
            content.read = 0;
            var received = new FirstAndCounts(content);
            file.read(received);

            assertThat(received.readAtFirst).isLessThan(100_000);
            assertThat(content.read).isGreaterThan(5_000_000);
            assertThat(received.rows).isEqualTo(100_000);
            assertThat(received.refused).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("has one edition and one column for all rows that name them")
    void shared() {
        var rows = read(SHORT
                        + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Peru,12,,,\n"
                        + "Tin Board,Tin Yearbook,2024-05-01,tin,exports,kt,Peru,11,,,\n"
                        + "Tin Board,Tin Yearbook,2024-05-01,tin,output,kt,Chile,9,,,\n")
                .rows();
        assertThat(rows.get(2).edition())
                .isSameAs(rows.get(1).edition())
                .isSameAs(rows.get(0).edition());
        assertThat(rows.get(2).column())
                .isSameAs(rows.get(0).column())
                .isNotEqualTo(rows.get(1).column());
    }

    private static final class CountedContent implements FileContent {

        private final byte[] bytes;
        private int read;

        CountedContent(String text) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    int got = super.read(buffer, offset, length);
                    read += Math.max(got, 0);
                    return got;
                }
            };
        }
    }

    private static final class FirstAndCounts implements FigureReceiver {

        private final CountedContent content;
        private int readAtFirst;
        private int rows;
        private int refused;

        FirstAndCounts(CountedContent content) {
            this.content = content;
        }

        @Override
        public void row(FigureRow row) {
            readAtFirst = rows == 0 ? content.read : readAtFirst;
            rows++;
        }

        @Override
        public void refused(RefusedCell cell) {
            refused++;
        }
    }
}
