package org.plumbline.library.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.value.Units;
import org.plumbline.library.Entry;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSource;

@DisplayName("A mistaken unit shows against what the source printed before")
class ScaleCheckTest {

    @ParameterizedTest(name = "{0} {1} after {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # printed now          | unit       | before                 | unit       | doubted
            Peru 26, China 68      | t          | Peru 28, China 71      | kt         | true
            Peru 26000, China 68   | kt         | Peru 28, China 71      | kt         | false
            Peru 26000, China 68000 | kt        | Peru 28, China 71      | kt         | true
            Peru 26, China 68      | thousand t | Peru 28000, China 71000 | t         | false
            Peru 26, China 68      | kg         | Peru 28, China 71      | t          | true
            Peru 26, China 68      | barrels    | Peru 28, China 71      | t          | false
            Peru 26, China 68      | zorkmid    | Peru 28, China 71      | t          | false
            Peru 26                | t          | Chile 26000            | t          | false
            Peru 26                | t          | Peru 0                 | t          | false
            Peru NA                | t          | Peru 26000             | t          | false
            Peru 26                | t          | Peru 260               | t          | false
            Peru >26               | t          | Peru 26000             | t          | true
            """)
    void slips(String now, String unit, String before, String unitBefore, boolean doubted) {
        var earlier = new ReferenceEdition(
                new ReferenceSource("Tin Board"), edition("Tin Yearbook 2023"), Optional.empty(), entry());
        rows("Tin Yearbook 2023", before, unitBefore).forEach(row -> earlier.admit(row, entry()));

        var doubts = new ScaleCheck(new Units(), row -> earlier.series()).about(rows("Tin Yearbook 2024", now, unit));

        assertThat(doubts).hasSize(doubted ? 1 : 0);
    }

    private static List<FigureRow> rows(String title, String figures, String unit) {
        return Arrays.stream(figures.split(", "))
                .map(figure -> figure.split(" "))
                .map(parts -> new FigureRow(
                        2,
                        edition(title),
                        new ColumnHead("tin", "output", unit, "", "", ""),
                        new Figure(parts[0], parts[1], Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "")))
                .toList();
    }

    private static Edition edition(String title) {
        return new Edition(new Source("Tin Board", List.of()), title, LocalDate.of(2024, 5, 1), "");
    }

    private static Entry entry() {
        return new Entry("editor", Instant.EPOCH);
    }
}
