package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;

/** Workbooks as publishers build them, their sheets written as lines of cells between bars. */
@DisplayName("A spreadsheet of")
class SpreadsheetsTest {

    private static byte[] workbook(Map<String, String> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, lines) -> fill(workbook.newWorksheet(name), lines.split("\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String[] lines) {
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                write(sheet, row, column, cells[column].strip());
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    @Test
    @DisplayName(
            "Eurostat: every sheet with what its figures have in common, flags behind the years, signs explained below left out")
    void eurostat() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Summary", "Data extracted on 14/07/2025 10:12:33 from [ESTAT]\n\nContents");
        sheets.put("Structure", "Dimension|Position|Label\nSex|Total|\nSex|Females|");
        for (var sex : new String[] {"Total", "Females"}) {
            sheets.put("Sheet " + (sheets.size() - 1), """
                    Data extracted on 14/07/2025 10:12:33 from [ESTAT]
                    Dataset: |Unemployment by sex and age – annual data [une_rt_a__custom_1234567]
                    Last updated: |11/07/2025 23:00

                    Time frequency||Annual
                    Age class||From 15 to 74 years
                    Unit of measure||Percentage of population in the labour force
                    Sex||%s

                    TIME|2023||2024|
                    GEO (Labels)||||
                    European Union - 27 countries (from 2020)|6.1||5.9|p
                    Germany|3.1|b|3.4|
                    Iceland|:||:|u

                    Special value
                    :|not available
                    Available flags:
                    b|break in time series
                    """.formatted(sex));
        }
        var file = PublishedFile.of("une_rt_a_spreadsheet.xlsx", workbook(sheets));
        assertThat(file.opened().tables())
                .extracting(table -> table.mapping().layout())
                .containsExactly("Eurostat spreadsheet", "Eurostat spreadsheet");
        assertThat(file.opened().passedOver()).containsExactly("Summary", "Structure");
        var second = file.opened().tables().get(1);
        var list = FigureList.of(second.figures(second.mapping()));
        assertThat(list.refused()).isEmpty();
        assertThat(list.rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().measure(),
                        row -> row.column().period(),
                        row -> row.figure().value(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .containsExactly(
                        figure("European Union - 27 countries (from 2020)", "2023", "6.1", Status.NORMAL, ""),
                        figure("European Union - 27 countries (from 2020)", "2024", "5.9", Status.PRELIMINARY, ""),
                        figure("Germany", "2023", "3.1", Status.NORMAL, "Time series break."),
                        figure("Germany", "2024", "3.4", Status.NORMAL, ""),
                        figure("Iceland", "2023", ":", Status.MISSING, ""),
                        figure("Iceland", "2024", ":", Status.MISSING, "Low reliability."));
        var first = list.rows().get(0);
        assertThat(first.edition().title()).isEqualTo("Unemployment (une_rt_a)");
        assertThat(first.edition().publishedOn()).hasToString("2025-07-11");
        assertThat(first.column().subject()).isEqualTo("Unemployment");
        assertThat(first.column().unit()).isEqualTo("Percentage of population in the labour force");
        assertThat(first.figure().place()).isEqualTo("Sheet 2!B12");
    }

    private static org.assertj.core.groups.Tuple figure(
            String entity, String period, String value, Status status, String note) {
        return tuple(entity, "From 15 to 74 years, Females", period, value, status, note);
    }

    @Test
    @DisplayName("the World Bank: four lines above its years, two sheets of metadata, of which one defines")
    void worldBank() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Data", """
                Data Source|World Development Indicators
                Last Updated Date|2025-07-01

                Country Name|Country Code|Indicator Name|Indicator Code|2022|2023
                Bahamas, The|BHS|Population, total|SP.POP.TOTL|395000|397000
                Not classified|INX|Population, total|SP.POP.TOTL||
                World|WLD|Population, total|SP.POP.TOTL|7950000000|8020000000
                """);
        sheets.put(
                "Metadata - Countries",
                "Country Code|Region|IncomeGroup|SpecialNotes|TableName\nBHS|Americas|High||Bahamas, The");
        sheets.put(
                "Metadata - Indicators",
                "INDICATOR_CODE|INDICATOR_NAME|SOURCE_NOTE|SOURCE_ORGANIZATION\nSP.POP.TOTL|Population, total|Counts all residents.|UN");
        var file = PublishedFile.of("API_SP.POP.TOTL_DS2_en_excel_v2.xlsx", workbook(sheets));
        assertThat(file.table().mapping().layout()).isEqualTo("World Bank indicators");
        assertThat(file.read().refused()).isEmpty();
        assertThat(file.rows())
                .filteredOn(row -> row.column().period().equals("2023"))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().role(),
                        row -> row.column().unit(),
                        row -> row.column().definition())
                .containsExactly(
                        tuple("Bahamas, The", "397000", Role.ORDINARY, "people", "Counts all residents."),
                        tuple("Not classified", "", Role.AGGREGATE, "people", "Counts all residents."),
                        tuple("World", "8020000000", Role.TOTAL, "people", "Counts all residents."));
        assertThat(file.table().mapping().said(Field.PUBLISHED_ON)).isEqualTo("2025-07-01");
    }
}
