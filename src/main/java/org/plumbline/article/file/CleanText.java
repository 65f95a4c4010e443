package org.plumbline.article.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes out what cannot be seen and might mislead, and counts it. */
final class CleanText {

    private int invisible;
    private int directions;
    private int damaged;

    String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> add(clean, character));
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private void add(StringBuilder clean, int character) {
        if (isDirection(character)) {
            directions++;
        } else if (character == 0x200B || character == 0x2060 || character == 0xFEFF || character == 0xAD) {
            invisible++;
        } else if (character == 0 || Character.getType(character) == Character.SURROGATE) {
            damaged++;
        } else if (Character.isISOControl(character)) {
            clean.append(' ');
        } else {
            clean.appendCodePoint(character);
        }
    }

    /** Marks that turn the order of letters around: a number can be shown backwards with them. */
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    List<String> warnings() {
        var warnings = new ArrayList<String>();
        if (directions > 0) {
            warnings.add(
                    "%,d marks that turn the direction of writing were taken out: compare the figures with the original."
                            .formatted(directions));
        }
        if (invisible > 0) {
            warnings.add("%,d invisible characters were taken out.".formatted(invisible));
        }
        if (damaged > 0) {
            warnings.add("%,d damaged characters were taken out.".formatted(damaged));
        }
        return warnings;
    }
}
