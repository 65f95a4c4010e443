package org.plumbline.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An axis")
class AxisTest {

    @ParameterizedTest(name = "over {0} is logarithmic: {1}; {2} stands at {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # values          | log   | value | at      | because
            10 20             | false | 10    | 5.00%   | the least has a margin
            10 20             | false | 20    | 95.00%  | so has the most
            10 20             | false | 15    | 50.00%  | in proportion
            10 20             | false | 99    | 100.00% | what lies beyond stands at the end
            1 20              | false | 1     | 5.00%   | twenty times is still linear
            1 20.1            | true  | 1     | 5.00%   | more is logarithmic
            1 100             | true  | 10    | 50.00%  | ten is half way from 1 to 100
            0 100             | false | 50    | 50.00%  | never logarithmic with a zero
            -5 100            | false | -5    | 5.00%   | nor below it
            1 100             | true  | 0     | 0.00%   | a zero stands at the end
            7                 | false | 7     | 50.00%  | one value stands in the middle
            0                 | false | 0     | 50.00%  | zero too
            """)
    void position(String values, boolean logarithmic, BigDecimal value, String at, String because) {
        var axis = axis(values);
        assertThat(axis.isLogarithmic()).as(because).isEqualTo(logarithmic);
        assertThat(axis.position(value)).as(because).isEqualTo(at);
    }

    @ParameterizedTest(name = "over {0} has marks at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3800000 28500000 | 10M 20M
            10 20            | 10 15 20
            25 900           | 50 100 200 500
            0.1 0.5          | 0.1 0.2 0.3 0.4 0.5
            -10 10           | -10 -5 0 5 10
            1 1000000        | 1 100 10k 1M
            100 90000000000  | 100 10k 1M 100M 10bn
            """)
    void ticks(String values, String labels) {
        assertThat(axis(values).ticks().stream().map(Axis.Tick::label).collect(Collectors.joining(" ")))
                .isEqualTo(labels);
    }

    private static Axis axis(String values) {
        return Axis.over(Arrays.stream(values.split(" ")).map(BigDecimal::new).toList());
    }
}
