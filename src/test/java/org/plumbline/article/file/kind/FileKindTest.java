package org.plumbline.article.file.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What somebody pastes")
class FileKindTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE html><html>                 | true
                    <p>Russia has 28.5 million tonnes.</p> | true
                    <article class="news"><h1>Zinc</h1>   | true
                    <h2>Zinc</h2>                         | true
                    <5 % of output comes from Peru.       | false
                    < 5 million tonnes                    | false
                    <Peru> is how the table writes it.    | false
                    Peru mined <b>26</b> tonnes.          | false
                    """)
    @DisplayName("is the source of a page only where it begins as one")
    void isMarkup(String text, boolean page) {
        assertThat(FileKind.isMarkup(text)).isEqualTo(page);
        assertThat(FileKind.isMarkup("\uFEFF\n " + text)).isEqualTo(page);
    }
}
