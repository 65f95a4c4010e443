package org.plumbline.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.article.file.kind.FileKind;

@DisplayName("In a file are found")
class FoundTextTest {

    private static final String PARAGRAPH =
            "The country has the fifth largest reserves of rare earths in the world, the ministry said on Monday, and"
                    + " some of the mines under the ice are older than the state that owns them, which few people know.";

    private static FoundText found(FileKind kind, byte[] content) throws UnreadableFileException, IOException {
        return Tidying.of(kind.reading().read(content, Progress.NONE));
    }

    private static List<String> texts(FoundText found, BlockKind kind) {
        return found.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    @Test
    @DisplayName("a web page's headline, day, paragraphs and captions, and its furniture apart")
    void html() throws Exception {
        var found = found(FileKind.HTML, Files.ascii("""
                <!doctype html><html><head><title>Mines under the ice | Daily Example</title>
                <meta property="article:published_time" content="2025-03-31T09:00:00Z">
                <script>var figure = 42;</script><style>p {color: red}</style></head><body>
                <nav><ul><li>Home</li><li>Markets: up 3%%</li></ul></nav>
                <article><h1>Mines under the ice</h1><p>%s</p>
                <figure><img src=x onerror=alert(1)><figcaption>One of 14 mines, in 2019</figcaption></figure>
                <p>Reserves rose <b>5%%</b> to 12&nbsp;million tonnes.</p><p>%s</p>
                <noscript>Turn on scripts: 77 errors</noscript></article>
                <aside class="newsletter"><p>Sign up for our newsletter: 5 stories a day</p></aside>
                <footer><p>© 2025 Daily Example. All rights reserved.</p></footer></body></html>
                """.formatted(PARAGRAPH, PARAGRAPH.replace("fifth", "third"))));

        assertThat(found.title()).isEqualTo("Mines under the ice");
        assertThat(found.publishedOn()).isEqualTo("2025-03-31");
        assertThat(texts(found, BlockKind.BODY))
                .containsExactly(
                        PARAGRAPH, "Reserves rose 5% to 12 million tonnes.", PARAGRAPH.replace("fifth", "third"));
        assertThat(texts(found, BlockKind.CAPTION)).containsExactly("One of 14 mines, in 2019");
        assertThat(texts(found, BlockKind.FURNITURE))
                .contains("Home", "Markets: up 3%", "Sign up for our newsletter: 5 stories a day");
        assertThat(found.blocks().toString()).doesNotContain("42", "77", "onerror", "color");
    }

    @Test
    @DisplayName("all paragraphs of a fragment, cells of a row beside each other")
    void fragment() throws Exception {
        var found = found(
                FileKind.HTML,
                Files.ascii("<p>Russia has 3,800,000 t.</p><table><tr><td>China<td>44,000,000</table>one<br>two"));
        assertThat(texts(found, BlockKind.BODY))
                .containsExactly("Russia has 3,800,000 t.", "China | 44,000,000", "one", "two");
    }

    @Test
    @DisplayName("a document's title, caption and paragraphs; heads of pages are furniture")
    void docx() throws Exception {
        var found = found(
                FileKind.DOCX,
                Files.docx(
                        "Title|Mines under the ice",
                        "|31 March 2025",
                        "|" + PARAGRAPH,
                        "Caption|One of 14 mines, in 2019",
                        "|Reserves rose 5%."));
        assertThat(found.title()).isEqualTo("Mines under the ice");
        assertThat(found.publishedOn()).isEqualTo("2025-03-31");
        assertThat(texts(found, BlockKind.BODY)).containsExactly("31 March 2025", PARAGRAPH, "Reserves rose 5%.");
        assertThat(texts(found, BlockKind.CAPTION)).containsExactly("One of 14 mines, in 2019");
        assertThat(texts(found, BlockKind.FURNITURE)).containsExactly("Daily Example, page 1");
    }

    @Test
    @DisplayName(
            "a PDF's headline and paragraphs, put together over lines and pages; what stands on every page is furniture")
    void pdf() throws Exception {
        var found = found(
                FileKind.PDF,
                Files.pdf(
                        "Mines under the ice",
                        List.of(
                                List.of(
                                        "The country has the fifth largest",
                                        "reserves, some 3.8 million ton-",
                                        "nes, it said.",
                                        "",
                                        "A second paragraph goes on"),
                                List.of("overleaf with 12 mines.", "", "A third ends."),
                                List.of("A fourth ends too."))));
        assertThat(found.title()).isEqualTo("Mines under the ice");
        assertThat(texts(found, BlockKind.BODY))
                .containsExactly(
                        "The country has the fifth largest reserves, some 3.8 million tonnes, it said.",
                        "A second paragraph goes on overleaf with 12 mines.",
                        "A third ends.",
                        "A fourth ends too.");
        assertThat(texts(found, BlockKind.FURNITURE))
                .contains("The Daily Example, 31 March", "Page 1 of 3", "Page 3 of 3");
    }

    @Test
    @DisplayName("a text's headline, its day below, and what newsletters put in it")
    void text() throws Exception {
        var found = found(FileKind.TEXT, Files.ascii("""
                Tuesday, April 1, 2025

                Kremlin: US companies show interest

                March 31, 2025

                On Monday the Kremlin said so.

                Related News

                Subscribe to Energy News Alerts.
                """));
        assertThat(found.title()).isEqualTo("Kremlin: US companies show interest");
        assertThat(found.publishedOn()).isEqualTo("2025-03-31");
        assertThat(texts(found, BlockKind.FURNITURE))
                .containsExactly("Related News", "Subscribe to Energy News Alerts.");
    }

    @Test
    @DisplayName("headline and day of a text that has no empty line between them; a wrapped paragraph stays one")
    void headWithoutEmptyLines() throws Exception {
        var found = found(
                FileKind.TEXT,
                Files.ascii("Mines under the ice\n12 March 2025\n\nChile produced 49,000 tons\nof lithium in 2024."));

        assertThat(found.title()).isEqualTo("Mines under the ice");
        assertThat(found.publishedOn()).isEqualTo("2025-03-12");
        assertThat(texts(found, BlockKind.BODY))
                .containsExactly("12 March 2025", "Chile produced 49,000 tons of lithium in 2024.");

        var wrapped = found(
                FileKind.TEXT, Files.ascii("It was opened on\n12 March 2025 by\nthe queen.\n\nReserves rose 5%."));
        assertThat(texts(wrapped, BlockKind.BODY))
                .containsExactly("It was opened on 12 March 2025 by the queen.", "Reserves rose 5%.");
    }

    @Test
    @DisplayName("characters of any encoding, none that hide or turn the text, and a word on those")
    void characters() throws Exception {
        assertThat(texts(
                        found(FileKind.TEXT, new byte[] {'5', ' ', (byte) 0x80, '\n', '\n', 'x', ' ', 'y'}),
                        BlockKind.HEADLINE))
                .as("as Windows writes the euro")
                .containsExactly("5 €");
        assertThat(found(FileKind.TEXT, new byte[] {(byte) 0xFF, (byte) 0xFE, '1', 0, '2', 0})
                        .blocks())
                .containsExactly(new Block(BlockKind.BODY, "12"));
        var hidden = found(FileKind.TEXT, Files.ascii("It cost \u202e001\u202c eu\u200bros."));
        assertThat(texts(hidden, BlockKind.BODY)).containsExactly("It cost 001 euros.");
        assertThat(hidden.warnings()).hasSize(2).first().asString().contains("2 marks that turn the direction");
        assertThat(texts(found(FileKind.TEXT, Files.ascii("cafe\u0301 5.")), BlockKind.BODY))
                .containsExactly("café 5.");
    }
}
