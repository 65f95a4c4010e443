package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a download")
class DownloadTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            tin.csv              | attachment; filename="tin.csv"; filename*=UTF-8''tin.csv
            tin 2024.csv         | attachment; filename="tin 2024.csv"; filename*=UTF-8''tin%202024.csv
            Zinnförderung.csv    | attachment; filename="Zinnf_rderung.csv"; filename*=UTF-8''Zinnf%C3%B6rderung.csv
            a"; filename="b.exe  | attachment; filename="a__ filename__b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe
            олово.csv            | attachment; filename="_____.csv"; filename*=UTF-8''%D0%BE%D0%BB%D0%BE%D0%B2%D0%BE.csv
            a*'b.csv             | attachment; filename="a__b.csv"; filename*=UTF-8''a%2A%27b.csv
            """)
    @DisplayName("breaks out of nothing, whatever it is")
    void named(String name, String header) {
        assertThat(Download.named(name)).isEqualTo(header);
    }

    @Test
    @DisplayName("begins no new header")
    void lines() {
        assertThat(Download.named("a\r\nSet-Cookie: b"))
                .doesNotContain("\r", "\n")
                .contains("a%0D%0ASet-Cookie");
    }
}
