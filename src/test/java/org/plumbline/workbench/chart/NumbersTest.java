package org.plumbline.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.value.Interval;

@DisplayName("A figure on a page")
class NumbersTest {

    @ParameterizedTest(name = "{0} reads {1}, on an axis {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2.87E+7     | 28,700,000 | 28.7M
            3800000     | 3,800,000  | 3.8M
            5           | 5          | 5
            -1200       | -1,200     | -1,200
            12000       | 12,000     | 12k
            2.50        | 2.5        | 2.5
            0.125       | 0.125      | 0.125
            7.526315789 | ≈ 7.526    | ≈ 7.526
            0.000123456 | ≈ 0.000123 | ≈ 0.000123
            9E+10       | 90,000,000,000 | 90bn
            """)
    void printed(BigDecimal value, String full, String compact) {
        assertThat(Numbers.full(value)).isEqualTo(full);
        assertThat(Numbers.compact(value)).isEqualTo(compact);
    }

    @Test
    @DisplayName("says on which side a range is open")
    void ranges() {
        var million = new BigDecimal("1E+6");
        assertThat(Numbers.range(Interval.above(million))).isEqualTo("more than 1,000,000");
        assertThat(Numbers.range(Interval.atLeast(million))).isEqualTo("at least 1,000,000");
        assertThat(Numbers.range(Interval.below(million))).isEqualTo("less than 1,000,000");
        assertThat(Numbers.range(Interval.atMost(million))).isEqualTo("at most 1,000,000");
        assertThat(Numbers.range(Interval.of(BigDecimal.ONE, million))).isEqualTo("1 to 1,000,000");
        assertThat(Numbers.range(Interval.exactly(million))).isEqualTo("1,000,000");
    }
}
