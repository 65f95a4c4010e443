package org.plumbline.library.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;

@DisplayName("A mapping as JSON")
class MappingJsonTest {

    private static final Mapping MAPPING = new Mapping(
            "",
            4,
            2,
            true,
            Map.of(Field.SOURCE, "Tin Board", Field.PUBLISHED_ON, "2024-05-01"),
            List.of(
                    new ColumnUse("Land", Use.ENTITY),
                    new ColumnUse("Förderung 2023", Use.FIGURE, Map.of(Field.UNIT, "kt", Field.PERIOD, "2023"))));

    @Test
    @DisplayName("is the same when it is read again")
    void roundTrip() {
        assertThat(MappingJson.read(MappingJson.write(MAPPING))).isEqualTo(MAPPING);
    }

    @Test
    @DisplayName("needs no more than its columns")
    void least() {
        assertThat(MappingJson.read("{\"columns\": [{\"column\": \"Land\", \"use\": \"Entity\"}]}"))
                .isEqualTo(Mapping.of("", 1, Map.of(), List.of(new ColumnUse("Land", Use.ENTITY))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the text                                              | what is wrong with it
            {                                                       | The mapping is not JSON
            []                                                      | an object with a list of columns
            {"columns": [{"use": "entity"}]}                        | has no name under “column”
            {"columns": [{"column": "Land", "use": "nation"}]}      | “nation” is no use of column “Land”. Known are ignored, figure
            {"headerRow": 0, "columns": []}                         | A header of 1 rows from row 0
            """)
    @DisplayName("is refused with what is wrong in it:")
    void refused(String json, String says) {
        assertThatThrownBy(() -> MappingJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says);
    }

    @Test
    @DisplayName("is laid over a proposal: known columns as before, new ones as proposed, the edition never")
    void remembered() {
        var proposal = Mapping.of(
                "",
                1,
                Map.of(Field.EDITION, "Tin Yearbook 2025"),
                List.of(
                        new ColumnUse("Land", Use.IGNORED),
                        new ColumnUse("Förderung 2024", Use.FIGURE, Map.of(Field.PERIOD, "2024"))));
        var again = proposal.remembering(MAPPING);
        assertThat(again.use("Land")).map(ColumnUse::use).contains(Use.ENTITY);
        assertThat(again.use("Förderung 2024"))
                .map(use -> use.said(Field.PERIOD))
                .contains("2024");
        assertThat(again.said(Field.SOURCE)).isEqualTo("Tin Board");
        assertThat(again.said(Field.PUBLISHED_ON)).isEmpty();
        assertThat(again.said(Field.EDITION)).isEqualTo("Tin Yearbook 2025");
        assertThat(again.decimalComma()).isTrue();
    }
}
