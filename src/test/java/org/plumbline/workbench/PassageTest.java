package org.plumbline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.value.Span;

@DisplayName("A text is cut where claims begin and end")
class PassageTest {

    @ParameterizedTest(name = "{0} with claims at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text   | claims       | pieces with the claims over them, the shortest first; ! where one ends
            abcdef   |              | abcdef
            abcdef   | 0-6          | abcdef(1!)
            abcdef   | 2-4          | ab cd(1!) ef
            abcdef   | 0-3 3-6      | abc(1!) def(2!)
            abcdef   | 0-4 2-6      | ab(1) cd(1!2) ef(2!)
            abcdef   | 0-6 2-4      | ab(1) cd(2!1) ef(1!)
            abcdef   | 1-3 1-3      | a bc(1!2!) def
            abcdef   | 1-3 1-5      | a bc(1!2) de(2!) f
            abc/def  | 1-6          | a bc(1) / de(1!) f
            abc//def | 4-6          | abc / d(1!) ef
            """)
    void cut(String text, String claims, String pieces) {
        assertThat(shown(text.replace('/', '\n'), claims == null ? "" : claims)).isEqualTo(pieces);
    }

    private static String shown(String text, String claims) {
        return Passage.of(text, marked(claims)).stream()
                .map(passage ->
                        passage.segments().stream().map(PassageTest::shown).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static String shown(Passage.Segment piece) {
        return piece.text()
                + (piece.isMarked()
                        ? piece.claims().stream()
                                .map(id -> id + (piece.ending().contains(id) ? "!" : ""))
                                .collect(Collectors.joining("", "(", ")"))
                        : "");
    }

    private static List<Passage.Marked> marked(String claims) {
        var marked = new ArrayList<Passage.Marked>();
        for (var span : claims.isEmpty() ? new String[0] : claims.split(" ")) {
            var ends = span.split("-");
            marked.add(new Passage.Marked(
                    marked.size() + 1, new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
        }
        return marked;
    }

    @Test
    @DisplayName("and nothing of it is lost but empty lines; each piece knows where it stands")
    void whole() {
        var text = "one two\n\nthree \ud83d\ude00 four\n";
        for (var passage : Passage.of(text, marked("0-12 4-20 15-18"))) {
            for (var piece : passage.segments()) {
                assertThat(text).startsWith(text.substring(0, piece.start()) + piece.text());
            }
        }
    }
}
