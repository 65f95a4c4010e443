package org.plumbline.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.PrintedValue.Bound;
import org.plumbline.engine.figure.PrintedValue.Gap;

@DisplayName("A printed cell")
class PrintedValueTest {

    @ParameterizedTest(name = "“{0}” is {1} {2} {3}")
    @CsvFileSource(
            resources = "/specs/cells.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false)
    @DisplayName("is a number, a bound, an estimate or a gap")
    void reads(String printed, BigDecimal number, Gap gap, String mark) {
        PrintedValue value = PrintedValue.of(printed);
        assertThat(value.gap()).isEqualTo(gap);
        assertThat(value.printed().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros));
        assertThat(value.estimated()).isEqualTo("estimated".equals(mark));
        assertThat(value.suspect()).isEqualTo("suspect".equals(mark));
        assertThat(value.bound())
                .isEqualTo("ABOVE".equals(mark) ? Bound.ABOVE : "BELOW".equals(mark) ? Bound.BELOW : Bound.NONE);
    }

    @Test
    @DisplayName("that is empty has no figure")
    void empty() {
        assertThat(PrintedValue.of("").gap()).isEqualTo(Gap.MISSING);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "New Caledonia11, New Caledonia",
        "Other countries6, Other countries",
        "Canada , Canada",
        "World total (rounded), World total (rounded)"
    })
    @DisplayName("has a row whose name loses its footnote marks")
    void names(String printed, String name) {
        assertThat(Row.of(new Figure(printed, "1", Figure.Role.ORDINARY, "", Figure.Status.NORMAL, ""))
                        .name())
                .isEqualTo(name);
    }
}
