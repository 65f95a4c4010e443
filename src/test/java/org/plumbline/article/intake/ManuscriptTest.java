package org.plumbline.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;

@DisplayName("A text laid out for correction")
class ManuscriptTest {

    private static final List<Block> BLOCKS = List.of(
            new Block(BlockKind.FURNITURE, "Menu"),
            new Block(BlockKind.HEADLINE, "Mines under the ice"),
            new Block(BlockKind.BODY, "There are 12 mines."),
            new Block(BlockKind.FURNITURE, "Read more: 5 things"),
            new Block(BlockKind.CAPTION, "One of 14 mines"),
            new Block(BlockKind.BODY, "Some are old."));

    private static Manuscript typed(String body) {
        return new Manuscript("Mines under the ice", "2025-03-31", "", "", body);
    }

    private static String zone(Manuscript manuscript, int index) {
        var part = manuscript.zones().get(index);
        return part.kind() + ": " + manuscript.text().substring(part.start(), part.end());
    }

    @Test
    @DisplayName("marks captions; received, the headline comes first and the marks are zones")
    void zones() {
        var manuscript = typed(Manuscript.laidOut(BLOCKS));
        assertThat(manuscript.body()).isEqualTo("There are 12 mines.\n\n[Caption] One of 14 mines\n\nSome are old.");
        assertThat(manuscript.text())
                .isEqualTo("Mines under the ice\n\nThere are 12 mines.\n\nOne of 14 mines\n\nSome are old.");
        assertThat(manuscript.zones()).hasSize(2);
        assertThat(zone(manuscript, 0)).isEqualTo("HEADLINE: Mines under the ice");
        assertThat(zone(manuscript, 1)).isEqualTo("CAPTION: One of 14 mines");
    }

    @Test
    @DisplayName("has its headline once, though it was typed into the text as well")
    void headlineOnce() {
        assertThat(typed("Mines under the ice\r\n\r\nThere are 12.").text())
                .isEqualTo("Mines under the ice\n\nThere are 12.");
    }

    @Test
    @DisplayName("takes furniture back where it stood, and no longer offers it")
    void back() {
        var manuscript = typed(Manuscript.laidOut(BLOCKS));
        assertThat(manuscript.left(BLOCKS)).containsExactly(0, 3);

        var more = manuscript.with(BLOCKS, 3);
        assertThat(more.body())
                .isEqualTo("There are 12 mines.\n\nRead more: 5 things\n\n[Caption] One of 14 mines\n\nSome are old.");
        assertThat(more.left(BLOCKS)).containsExactly(0);
        assertThat(more.with(BLOCKS, 0).body()).startsWith("Menu\n\nThere are");
    }

    @Test
    @DisplayName("keeps zones in their place when an editor changes the text before them")
    void changed() {
        var manuscript = typed("A new 😀 beginning of 3 words.\n\n[caption]One of 14 mines");
        assertThat(zone(manuscript, 1)).isEqualTo("CAPTION: One of 14 mines");
    }
}
