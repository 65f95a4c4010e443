package org.plumbline.library.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.table.file.TableFile;

@DisplayName("A file is read as tables:")
class TableFileTest {

    private static List<List<String>> cells(String name, byte[] bytes) {
        return TableFile.open(name, FileContent.of(bytes), Limits.STANDARD).tables().get(0).first(100).stream()
                .map(TableRow::cells)
                .toList();
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    @DisplayName("text in whatever encoding, without anybody saying which")
    void encodings(String charset) {
        var text = "Land;Förderung\nPerú;1\n";
        assertThat(cells("a.csv", text.getBytes(Charset.forName(charset))))
                .containsExactly(List.of("Land", "Förderung"), List.of("Perú", "1"));
    }

    @Test
    @DisplayName("text behind a byte order mark")
    void byteOrderMark() {
        assertThat(cells("a.csv", "\uFEFFCountry,2023\nPeru,1\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith(List.of("Country", "2023"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            # what                              ! first lines, / between them                          ! cells of the last line
            commas                              ! Country,2023/Peru,1                                  ! Peru:1
            semicolons with decimal commas      ! Land;2022;2023/Peru;1,5;2,5/Chile;3,5;4,5            ! Chile:3,5:4,5
            tabs with commas inside             ! freq,unit,geo\\TIME_PERIOD>2021>2022/A,T,PE>1>2      ! A,T,PE:1:2
            bars                                ! Country|2023/Peru|1                                  ! Peru:1
            commas with lists by semicolon      ! source,aliases,value/A,B;C,1/A,B;C,2                 ! A:B;C:2
            a title before the table            ! Tin, 2024 edition//Country;2023;2024/Peru;1;2/Chile;3;4/Bolivia;5;6 ! Bolivia:5:6
            """)
    @DisplayName("text whatever stands between its cells")
    void separators(String what, String lines, String last) {
        var text = lines.replace('/', '\n').replace('>', '\t');
        var rows = cells("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(rows.size() - 1)).containsExactly(last.split(":"));
    }

    @Test
    @DisplayName("rows numbered as a spreadsheet counts, empty lines and cells with line breaks among them")
    void numbers() {
        var file = TableFile.open(
                "a.csv",
                FileContent.of("Country,Note\n\nPeru,\"two\nlines\"\nChile,\n".getBytes(StandardCharsets.UTF_8)),
                Limits.STANDARD);
        assertThat(file.tables().get(0).first(10)).extracting(TableRow::number).containsExactly(1, 2, 3, 4);
    }

    @Nested
    @DisplayName("a workbook")
    class Workbooks {

        @Test
        @DisplayName("a table for each sheet, cells as they are shown")
        void shown() throws IOException {
            var file = workbook(sheet -> {
                sheet.value(0, 0, "Country");
                sheet.value(0, 1, "Share");
                sheet.value(0, 2, "Day");
                sheet.value(0, 3, "Output");
                sheet.value(1, 0, "Peru");
                sheet.value(1, 1, 0.125);
                sheet.style(1, 1).format("0.0%").set();
                sheet.value(1, 2, LocalDate.of(2024, 5, 1));
                sheet.style(1, 2).format("yyyy-mm-dd").set();
                sheet.value(1, 3, 0.1 + 0.2);
            });
            var rows = file.tables().get(0).first(10);
            assertThat(file.tables()).extracting(Table::name).containsExactly("Tin", "Zinc");
            assertThat(rows.get(1).cells()).containsExactly("Peru", "12.5%", "2024-05-01", "0.3");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                # what             | the cell in the sheet                                                       | read as
                a sum              | <c r="B1"><f>SUM(B2:B9)</f><v>26.5</v></c>                                  | 26.5
                words              | <c r="B1" t="str"><f>IF(1,"NA","")</f><v>NA</v></c>                         | NA
                another workbook   | <c r="B1"><f>[1]Other!A1*1000</f><v>26000</v></c>                           | 26000
                something to fetch | <c r="B1" t="str"><f>WEBSERVICE("http://tin.example")</f><v>12</v></c>      | 12
                no value           | <c r="B1"><f>1+1</f></c>                                                    | ''
                """)
        @DisplayName(
                "a formula by the value that the file says it had, marked as computed; nothing is computed or fetched:")
        void formulas(String what, String cell, String read) throws IOException {
            var sheet =
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                            + "<c r=\"A1\" t=\"inlineStr\"><is><t>Peru</t></is></c>" + cell
                            + "</row></sheetData></worksheet>";
            var workbook = HarmfulFilesTest.with("xl/worksheets/sheet1.xml", sheet);
            var row = TableFile.open("a.xlsx", FileContent.of(workbook), Limits.STANDARD)
                    .tables()
                    .get(0)
                    .first(1)
                    .get(0);
            assertThat(row.cell(1)).isEqualTo(read);
            assertThat(row.computed()).containsExactly(1);
        }
    }

    @Nested
    @DisplayName("up to a limit, which the refusal names:")
    class AtTheLimit {

        private final Limits small = new Limits(20_000, 100_000, 100, 200, 3, 2, 4, 3, 10);

        private List<TableRow> read(String text) {
            return TableFile.open("a.csv", FileContent.of(text.getBytes(StandardCharsets.UTF_8)), small)
                    .tables()
                    .get(0)
                    .first(100);
        }

        @Test
        @DisplayName("rows")
        void rows() {
            assertThat(read("a,b\n".repeat(4))).hasSize(4);
            assertTooLarge(() -> read("a,b\n".repeat(5)), "more than 4 rows");
        }

        @Test
        @DisplayName("columns")
        void columns() {
            assertThat(read("a,b,c\n")).hasSize(1);
            assertTooLarge(() -> read("a,b,c,d\n"), "Row 1 has 4 columns; a table may have 3");
        }

        @Test
        @DisplayName("characters in a cell")
        void cells() {
            assertThat(read("a," + "x".repeat(10) + "\n")).hasSize(1);
            assertTooLarge(() -> read("a," + "x".repeat(11) + "\n"), "more than 10 characters");
        }

        @Test
        @DisplayName("sheets of a workbook")
        void tables() throws IOException {
            assertThat(open(sheets(2), "a.xlsx", new Limits(99_999, 999_999, 100, 200, 99, 2, 9, 9, 99))
                            .tables())
                    .hasSize(2);
            var three = sheets(3);
            assertTooLarge(
                    () -> open(three, "a.xlsx", new Limits(99_999, 999_999, 100, 200, 99, 2, 9, 9, 99)),
                    "more than 2 sheets");
        }

        @Test
        @DisplayName("bytes of a workbook, packed and unpacked, and its entries")
        void bytes() throws IOException {
            var workbook = sheets(1);
            assertThat(open(workbook, "a.xlsx", new Limits(workbook.length, 999_999, 100, 200, 99, 9, 9, 9, 99))
                            .tables())
                    .hasSize(1);
            assertTooLarge(
                    () -> open(workbook, "a.xlsx", new Limits(workbook.length - 1, 999_999, 100, 200, 99, 9, 9, 9, 99)),
                    "Save the table as CSV");
            assertTooLarge(
                    () -> open(workbook, "a.xlsx", new Limits(99_999, 1_000, 100, 200, 99, 9, 9, 9, 99)),
                    "more than 1,000 bytes");
            assertTooLarge(
                    () -> open(workbook, "a.xlsx", new Limits(99_999, 99_999, 100, 200, 2, 9, 9, 9, 99)),
                    "more than 2 entries");
        }

        @Test
        @DisplayName("columns, as many as the product takes")
        void product() {
            var most = IntStream.range(0, 5_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
            assertThat(TableFileTest.cells("a.csv", (most + "\n").getBytes(StandardCharsets.UTF_8))
                            .get(0))
                    .hasSize(5_000);
            assertTooLarge(
                    () -> TableFileTest.cells("a.csv", (most + ",x\n").getBytes(StandardCharsets.UTF_8)),
                    "may have 5,000");
        }

        private static TableFile open(byte[] bytes, String name, Limits limits) {
            return TableFile.open(name, FileContent.of(bytes), limits);
        }

        private static void assertTooLarge(ThrowingCallable reading, String says) {
            assertThatThrownBy(reading)
                    .isInstanceOf(FileTooLargeException.class)
                    .hasMessageContaining(says);
        }
    }

    private static byte[] sheets(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            for (int sheet = 0; sheet < count; sheet++) {
                workbook.newWorksheet("Sheet " + sheet).value(0, 0, "Country");
            }
        }
        return bytes.toByteArray();
    }

    private static TableFile workbook(Consumer<Worksheet> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            writing.accept(workbook.newWorksheet("Tin"));
            workbook.newWorksheet("Zinc").value(0, 0, "Country");
        }
        return TableFile.open("a.xlsx", FileContent.of(bytes.toByteArray()), Limits.STANDARD);
    }
}
