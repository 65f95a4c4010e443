package org.plumbline.engine.context.speech;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds the edition that a clause names. */
final class EditionReader {

    private static final WordSet WHICH = WordSet.read(EditionReader.class, "speech.csv", "which");

    private EditionReader() {}

    /** "2024 edition", "edition of January 2023", "latest report", "previous edition" */
    static String read(Sentence sentence, int from, int to) {
        for (int i = sentence.next(Role.EDITION, from, to); i >= 0; i = sentence.next(Role.EDITION, i + 1, to)) {
            if (sentence.is(i, "edition")
                    && sentence.is(i + 1, "of")
                    && sentence.at(i + 2).isDate()) {
                return sentence.words(i, i + 3);
            }
            var which = whichBefore(sentence, i);
            if (!which.isEmpty()) {
                return which + " " + sentence.at(i).lower();
            }
        }
        return "";
    }

    /** "2024" of "2024 edition", "latest" of "latest USGS report" */
    private static String whichBefore(Sentence sentence, int edition) {
        int i = edition - 1;
        while (sentence.has(i, Role.SOURCE) || sentence.is(i, "new")) {
            i--;
        }
        boolean dated = sentence.at(i).isDate() || sentence.at(i).isFigure() && sentence.is(edition, "edition");
        boolean ordered = sentence.at(i).isOneOf(WHICH);
        return dated || ordered ? sentence.at(i).text() : "";
    }
}
