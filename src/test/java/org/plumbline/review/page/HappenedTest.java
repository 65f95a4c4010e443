package org.plumbline.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What happened to a claim")
class HappenedTest {

    @DisplayName("is told without the state that the step names, and with the beginning of a hash")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVED                       | ''
            OPEN: the figures used changed | the figures used changed
            USGS: which edition?           | USGS: which edition?
            SUBMITTED, evidence 56dac64f3ef0e83eb931eb5b51a53d472dc460c345c8fa6a580414e1152ba70f | evidence 56dac64f3e…
            """)
    void words(String after, String told) {
        assertThat(Happened.told(after)).isEqualTo(told);
    }
}
