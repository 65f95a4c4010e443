package org.plumbline.engine.mention.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.mention.MentionFinder;

@DisplayName("A text is cut into sentences")
class SentencesTest {

    private final MentionFinder finder = new MentionFinder();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It rose. Then it fell.                         | It rose.                   | Then it fell.
            It rose to 3.5. Then it fell.                  | It rose to 3.5.            | Then it fell.
            "It rose." Then it fell.                       | "It rose."                 | Then it fell.
            Did it rise? It fell!                          | Did it rise?               | It fell!
            He lives in the U.S. The rest do not.          | He lives in the U.S.       | The rest do not.
            They met at 5 p.m. It rained.                  | They met at 5 p.m.         | It rained.
            It cost 3 bn. The rest is gone.                | It cost 3 bn.              | The rest is gone.
            It belongs to Quarry Inc. The rest is gone.    | It belongs to Quarry Inc.  | The rest is gone.
            """)
    @DisplayName("behind a full stop, question or exclamation mark")
    void cuts(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dr. Mason and Mr. Reed met Gov. Hale.
            The U.S. Geological Survey said so.
            J. R. Mason of St. Alban said so.
            On Jan. 5 the price was No. 1 there.
            It is at 3.5 million tons vs. 2.1 million.
            Quarry Corp. shares rose.
            """)
    @DisplayName("not behind an abbreviation or an initial")
    void keeps(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"'Headline without a stop\n\nThe text begins.', 2", "'A line that was\nfolded here.', 1"})
    @DisplayName("at the end of a paragraph, but not where a line was only folded")
    void paragraphs(String text, int count) {
        assertThat(sentences(text)).hasSize(count);
    }

    private List<String> sentences(String text) {
        return finder.find(text, Optional.empty()).sentences().stream()
                .map(span -> span.of(text))
                .toList();
    }
}
