package org.plumbline.checking.carry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.engine.pairing.statement.Sentences;

/** The sentences of a text, none across the end of a line, and where each begins. Blank ones are left out. */
record SentenceList(List<String> sentences, List<Integer> starts) {

    static SentenceList of(String text) {
        var cutter = new Sentences(text);
        var sentences = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        for (int at = 0; at < text.length(); ) {
            var cut = cutter.at(at);
            int end = at + Math.max(1, cut.length());
            for (var line : cut.lines().toList()) {
                if (!line.isBlank()) {
                    sentences.add(line.strip());
                    starts.add(text.indexOf(line.strip(), at));
                }
                at = Math.min(end, at + line.length() + 1);
            }
            at = end;
        }
        return new SentenceList(sentences, starts);
    }

    int size() {
        return sentences.size();
    }

    /** The sentence before the first and after the last is "". */
    String at(int index) {
        return index < 0 || index >= size() ? "" : sentences.get(index);
    }

    int start(int index) {
        return starts.get(index);
    }

    /** The sentence at a place of the text; -1 before the first. */
    int holding(int place) {
        int found = Collections.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }
}
