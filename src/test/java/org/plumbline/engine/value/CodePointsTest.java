package org.plumbline.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Positions in code points")
class CodePointsTest {

    @ParameterizedTest(name = "“{1}” stands at {2} to {3} in “{0}”")
    @CsvSource(delimiter = '|', textBlock = """
            12 mines          | 12       | 0 | 2
            a 12              | 12       | 2 | 4
            𝟗 of 12           | 12       | 5 | 7
            𝟗 of 12           | 𝟗        | 0 | 1
            👩‍👩‍👧 own 3         | 3        | 10 | 11
            Zoe\u0308 owns 3       | 3        | 10 | 11
            𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗 12 | 12 | 21 | 23
            12 𝟗              | 12 𝟗     | 0 | 4
            """)
    void counted(String text, String part, int start, int end) {
        int from = text.indexOf(part);
        var span = new Span(from, from + part.length());
        var positions = new CodePoints(text);

        assertThat(positions.start(span)).isEqualTo(start);
        assertThat(positions.end(span)).isEqualTo(end);
    }
}
