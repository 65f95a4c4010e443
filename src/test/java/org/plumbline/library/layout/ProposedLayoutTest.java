package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;

@DisplayName("A table that is nobody's layout is proposed to be read")
class ProposedLayoutTest {

    private static final Map<Field, String> SAID = Map.of(
            Field.SOURCE,
            "Tin Board",
            Field.EDITION,
            "Tin Yearbook",
            Field.PUBLISHED_ON,
            "2024-05-01",
            Field.SUBJECT,
            "tin");

    private static FigureList read(String text) {
        var table = PublishedFile.of("tin.csv", text).table();
        assertThat(table.mapping().isRecognised()).isFalse();
        return FigureList.of(table.figures(table.mapping().saying(SAID)));
    }

    private static List<FigureRow> rows(String text) {
        var read = read(text);
        assertThat(read.refused()).isEmpty();
        return read.rows();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            # the table                        ! its lines, / between them                                             ! measure    ! period  ! unit
            years as columns                   ! Country,2022,2023/Peru,28,26/Chile,1,2                                !            ! 2023    ! not stated
            years as rows                      ! Country,Year,Output/Peru,2022,28/Peru,2023,26                         ! Output     ! 2023    ! not stated
            a unit in brackets in the header   ! Country,Output 2022 (kt),Output 2023 (kt)/Peru,28,26                  ! Output     ! 2023    ! kt
            a unit as the header's suffix      ! Country,output_kt_2022,output_kt_2023/Peru,28,26                      ! output     ! 2023    ! kt
            a column of units                  ! Country,Unit,2022,2023/Peru,kt,28,26                                  !            ! 2023    ! kt
            a unit above the table             ! Tin output/(thousand t)//Country,2022,2023/Peru,28,26/Chile,3,4       !            ! 2023    ! thousand t
            a unit in square brackets above    ! Tin output/[Percent]//Country,2022,2023/Peru,28,26/Chile,3,4           !            ! 2023    ! percent
            months by number                   ! Country,year,period,value/Peru,2023,M01,26                            !            ! 2023-01 ! not stated
            a year's average by number         ! Country,year,period,value/Peru,2023,M13,26                            !            ! 2023    ! not stated
            quarters by number                 ! Country,year,period,value/Peru,2023,Q02,26                            !            ! 2023-Q2 ! not stated
            a unit after a word for it         ! Unit: kt///Country,2022,2023/Peru,28,26/Chile,3,4                     !            ! 2023    ! kt
            a merged header over the years     ! Country,Output,/,2022,2023/Peru,28,26                                 ! Output     ! 2023    ! not stated
            a merged header above the names    ! ,Output,/Country,2022,2023/Peru,28,26                                 ! Output     ! 2023    ! not stated
            a row of units under the header    ! Country,Output 2022,Output 2023/,(kt),(kt)/Peru,28,26                 ! Output     ! 2023    ! kt
            empty columns and rows             ! Country,,2022,,2023/,,,,/Peru,,28,,26/,,,,                            !            ! 2023    ! not stated
            semicolons and quarters            ! Land;2023-Q1;2023-Q2/Peru;28;26                                       !            ! 2023-Q2 ! not stated
            a rank before the name             ! Rank,Country,2022,2023/1,Peru,28,26/2,Chile,3,4                       !            ! 2023    ! not stated
            an indicator in each row           ! Country,Indicator,2022,2023/Peru,Output,28,26                         ! Output     ! 2023    ! not stated
            a value that names no measure      ! Area,Element,Year,Observation value/Peru,Output,2023,26               ! Output     ! 2023    ! not stated
            codes beside the names             ! Area Code (M49),Area,Element Code,Element,Year Code,Year,Value/604,Peru,5510,Output,2023,2023,26 ! Output ! 2023 ! not stated
            names written in one word          ! ParentLocationCode,ParentLocation,Location,PeriodType,Period,FactValueNumeric/AMR,Americas,Peru,Year,2023,26 ! ! 2023 ! not stated
            bounds beside the value            ! Country,Year,Value,ValueLow,ValueHigh/Peru,2023,26,24,28              !            ! 2023    ! not stated
            a scale in a column of its own     ! Country,Units,Scale,2022,2023/Peru,U.S. dollars,Billions,28,26        !            ! 2023    ! billion U.S. dollars
            a scale of ones                    ! Country,Units,Scale,2022,2023/Peru,t,Units,28,26                      !            ! 2023    ! t
            days as columns                    ! Land;Stichtag;/;31.12.2022;31.12.2023/Peru;28;26                      !            ! 2023-12-31 ! not stated
            the unit behind the indicator      ! Country,Indicator,Year,Value/Peru,Output (kt),2023,26                 ! Output     ! 2023    ! kt
            when the row was changed           ! Country,Year,Value,DateModified/Peru,2023,26,2024-08-02T04:00:00Z     !            ! 2023    ! not stated
            """)
    @DisplayName("whatever its header is like:")
    void headers(String what, String lines, String measure, String period, String unit) {
        assertThat(rows(lines.replace('/', '\n') + "\n"))
                .filteredOn(row -> row.figure().entity().equals("Peru")
                        && row.figure().value().equals("26"))
                .extracting(
                        row -> row.column().measure(),
                        row -> row.column().period(),
                        row -> row.column().unit())
                .containsExactly(tuple(measure == null ? "tin" : measure, period, unit));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            45,500     | 45,500 | NORMAL    | ''
            >90        | >90    | NORMAL    | ''
            <1         | <1     | NORMAL    | ''
            2.6e       | 2.6e   | ESTIMATED | ''
            e2.6       | e2.6   | ESTIMATED | ''
            --         | --     | NORMAL    | ''
            —          | —      | NORMAL    | ''
            NA         | NA     | MISSING   | ''
            W          | W      | WITHHELD  | ''
            E          | ''     | MISSING   | Printed: E
            :          | :      | MISSING   | ''
            ''         | ''     | MISSING   | ''
            12.3 p     | 12.3   | PRELIMINARY | ''
            12.3 bu    | 12.3   | NORMAL    | Time series break. Low reliability.
            12.3 [1]   | 12.3   | NORMAL    | Marked [1] in the file.
            12.3*      | 12.3   | NORMAL    | Marked * in the file.
            None       | 0      | NORMAL    | Printed: None
            Confidential | ''   | WITHHELD  | Printed: Confidential
            .          | ''     | MISSING   | Printed: .
            """)
    @DisplayName("whatever stands in its cells:")
    void cells(String cell, String value, Status status, String note) {
        assertThat(rows("Country,2022,2023\nChile,1,1\nBolivia,2,2\nPeru,3,\"%s\"\n".formatted(cell)))
                .filteredOn(row -> row.number() == 4 && row.column().period().equals("2023"))
                .extracting(
                        row -> row.figure().value(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .containsExactly(tuple(value, status, note));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru                  | Peru                  | ORDINARY
            Russiae               | Russia                | ORDINARY
            France                | France                | ORDINARY
            New Caledonia11       | New Caledonia         | ORDINARY
            Burma⁵                | Burma                 | ORDINARY
            Côte d’Ivoire*        | Côte d’Ivoire         | ORDINARY
            Other countries6      | Other countries       | AGGREGATE
            Rest of the world     | Rest of the world     | AGGREGATE
            World total (rounded) | World total (rounded) | TOTAL
            Total                 | Total                 | TOTAL
            European Union        | European Union        | AGGREGATE
            Sub-Saharan Africa    | Sub-Saharan Africa    | AGGREGATE
            Totalgaz              | Totalgaz              | ORDINARY
            South Africa          | South Africa          | ORDINARY
            """)
    @DisplayName("whatever is glued to its names, and knows totals and sums of some rows:")
    void names(String cell, String name, Role role) {
        assertThat(rows("Country,2022,2023\n%s,1,1\n".formatted(cell)))
                .extracting(row -> row.figure().entity(), row -> row.figure().role())
                .containsOnly(tuple(name, role));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1,5       | 1.234,5 | 1234.5
            1,5       | 2.000   | 2000
            1,50      | 12      | 12
            1,500     | 2,250.5 | 2,250.5
            1.5       | 2,250   | 2,250
            281.148   | 283.716 | 283.716
            281,148   | 283,716 | 283,716
            1.281.148 | 283.716 | 283716
            """)
    @DisplayName("with a comma or a point before its decimals, as its cells show:")
    void decimals(String one, String other, String value) {
        assertThat(rows("Country;2022;2023\nChile;%s;%s\nPeru;%s;%s\n".formatted(one, one, one, other)))
                .filteredOn(row -> row.number() == 3 && row.column().period().equals("2023"))
                .extracting(row -> row.figure().value())
                .containsExactly(value);
    }

    @Test
    @DisplayName("with a name that is merged over several rows, and without the lines below the table")
    void merged() {
        assertThat(rows("""
                        Country,Indicator,2022,2023
                        Peru,Output,28,26
                        ,Exports,20,19
                        Source: Tin Board,,,
                        """))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().measure(),
                        row -> row.figure().value())
                .containsExactly(
                        tuple("Peru", "Output", "28"),
                        tuple("Peru", "Output", "26"),
                        tuple("Peru", "Exports", "20"),
                        tuple("Peru", "Exports", "19"));
    }

    @Test
    @DisplayName("with the column that tells two rows of one name and year apart")
    void toldApart() {
        assertThat(rows("""
                        Country,Year,Value,Group,Remark
                        Peru,2023,26,men,checked
                        Peru,2023,24,women,checked
                        """))
                .extracting(row -> row.column().measure(), row -> row.figure().value())
                .containsExactly(tuple("men", "26"), tuple("women", "24"));
    }

    @Test
    @DisplayName("without the lines at its end that have no period, or are dated and no name")
    void linesAtTheEnd() {
        assertThat(rows("""
                        Country,Year,Value
                        Peru,2023,26
                        footnoteSeqID,Footnote
                        1,In thousands
                        """)).hasSize(1);
        assertThat(rows("Country,2022,2023\nPeru,28,26\nTin Board, database of April 2024\n__________\n© Tin Board\n"
                        .replace("Board, d", "Board d")))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1} columns of figures")
    @CsvSource({"Line,1", "No.,1", "Line No.,1", "#,1", "Poverty line,2", "No schooling,2"})
    @DisplayName("without the numbers of its rows")
    void numberedRows(String name, int columns) {
        assertThat(rows("%s,Country,2023\n1,Peru,28\n2,Chile,4\n3,Bolivia,6\n".formatted(name)))
                .hasSize(3 * columns);
    }

    @Test
    @DisplayName("by the names beside the numbers of its rows, though their column has no name")
    void namesBesideNumbers() {
        assertThat(rows("Line,,2022,2023\n1,Exports,7.0,2.6\n2,Imports,8.6,-1.7\n"))
                .extracting(row -> row.figure().entity(), row -> row.figure().value())
                .containsExactly(
                        tuple("Exports", "7.0"),
                        tuple("Exports", "2.6"),
                        tuple("Imports", "8.6"),
                        tuple("Imports", "-1.7"));
    }

    @Test
    @DisplayName("with what cannot be a figure refused by row, column, value and reason")
    void refused() {
        assertThat(read("Country,2022,2023\nPeru,28,plenty\nChile,3,4\nBolivia,5,6\n")
                        .refused())
                .extracting(cell -> cell.row(), cell -> cell.column(), cell -> cell.value())
                .containsExactly(tuple(2, "2023", "plenty"));
    }

    @Test
    @DisplayName("with source, title and day where lines around the table say them")
    void preamble() {
        var mapping = PublishedFile.of("tin.csv", """
                Tin output by country

                Country,2022,2023
                Peru,28,26
                Chile,3,4
                Source: Tin Board, own surveys
                Last updated: 2024-05-01
                """).table().mapping();
        assertThat(mapping.said())
                .containsEntry(Field.EDITION, "Tin output by country")
                .containsEntry(Field.SOURCE, "Tin Board")
                .containsEntry(Field.PUBLISHED_ON, "2024-05-01");
    }
}
