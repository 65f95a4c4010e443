package org.plumbline.library.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.table.file.TableFile;
import org.plumbline.library.table.text.PastedTable;

@DisplayName("A pasted table")
class PastedTableTest {

    private static final List<List<String>> RESERVES = List.of(
            List.of("Country", "2024", "Reserves"),
            List.of("China", "270,000", "44,000,000"),
            List.of("United States", "45,000", "1,900,000"),
            List.of("Russia", "2,500", "3,800,000"),
            List.of("Other countries", "NA", "—"));

    private static List<List<String>> rows(String pasted) {
        var content = FileContent.of(PastedTable.tabbed(pasted));
        return TableFile.open("pasted.tsv", content, Limits.STANDARD).tables().get(0).first(20).stream()
                .map(TableRow::cells)
                .map(cells -> cells.stream().map(String::strip).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Country\t2024\tReserves\nChina\t270,000\t44,000,000\nUnited States\t45,000\t1,900,000\nRussia\t2,500\t3,800,000\nOther countries\tNA\t—",
                """
                Country            2024    Reserves
                China           270,000  44,000,000
                United States    45,000   1,900,000
                Russia            2,500   3,800,000
                Other countries      NA           —
                """,
                """
                | Country         | 2024    | Reserves   |
                |-----------------|---------|------------|
                | China           | 270,000 | 44,000,000 |
                | United States   | 45,000  | 1,900,000  |
                | Russia          | 2,500   | 3,800,000  |
                | Other countries | NA      | —          |
                """,
                "Country;2024;Reserves\r\nChina;270,000;44,000,000\r\nUnited States;45,000;1,900,000\r\nRussia;2,500;3,800,000\r\nOther countries;NA;—\r\n"
            })
    @DisplayName("has the same cells, whatever stands between them")
    void cells(String pasted) {
        assertThat(rows(pasted)).isEqualTo(RESERVES);
    }

    @Test
    @DisplayName("out of a PDF, with single blanks, is told apart by the figures at the end of its lines")
    void pdf() {
        assertThat(rows("""
                Country 2023 Mined
                China 255,000 270,000
                United States 41,600 45,000
                Vietnam 300 e300
                Other countries 1,440 NA
                World total (rounded) 376,000 390,000
                """))
                .containsExactly(
                        List.of("Country", "2023", "Mined"),
                        List.of("China", "255,000", "270,000"),
                        List.of("United States", "41,600", "45,000"),
                        List.of("Vietnam", "300", "e300"),
                        List.of("Other countries", "1,440", "NA"),
                        List.of("World total (rounded)", "376,000", "390,000"));
    }

    @Test
    @DisplayName("keeps a quotation mark as part of its cell")
    void quotes() {
        assertThat(rows("Region  2024\n\"Greater\" Halver  12\nLesser Halver  7"))
                .contains(List.of("\"Greater\" Halver", "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "\t\n"})
    @DisplayName("must hold something")
    void empty(String pasted) {
        assertThatThrownBy(() -> PastedTable.tabbed(pasted))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Nothing was pasted");
    }

    @Test
    @DisplayName("must have columns")
    void prose() {
        assertThatThrownBy(() -> PastedTable.tabbed("Reserves are large.\nMost of them lie in China and Brazil."))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("two blanks");
    }

    @Test
    @DisplayName("is written as UTF-8")
    void encoding() {
        assertThat(new String(PastedTable.tabbed("Côte d’Ivoire  12\nGhana  9"), StandardCharsets.UTF_8))
                .isEqualTo("Côte d’Ivoire\t12\nGhana\t9\n");
    }
}
