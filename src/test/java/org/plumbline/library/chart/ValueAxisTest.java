package org.plumbline.library.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The axis of values")
class ValueAxisTest {

    @ParameterizedTest(name = "around {0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            42000 43000             | 42,000 42,500 43,000
            1 9                     | 0 5 10
            -10.9 13.4              | -20 -10 0 10 20
            3800000 21000000        | 0 10,000,000 20,000,000 30,000,000
            0.1 0.35                | 0 0.1 0.2 0.3 0.4
            7 7                     | 6 8
            0 0                     | -0.5 0 0.5
            """)
    @DisplayName("has round numbers at even distances around all values, and nought where it is not far")
    void ticks(String values, String ticks) {
        assertThat(ValueAxis.around(numbers(values)).ticks().stream()
                        .map(ValueAxis::label)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"42000 43000", "1 9", "-10.9 13.4", "7 7", "0.000001 0.5"})
    @DisplayName("holds every value")
    void holds(String values) {
        var axis = ValueAxis.around(numbers(values));
        assertThat(numbers(values))
                .allSatisfy(value -> assertThat(axis.share(value)).isBetween(0.0, 1.0));
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
    }
}
