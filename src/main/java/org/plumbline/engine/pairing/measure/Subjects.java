package org.plumbline.engine.pairing.measure;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engine.pairing.word.Memo;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.value.WordFile;

/** The words by which the press speaks of the subject of a table, from {@code subjects.csv}. Immutable. */
final class Subjects {

    /**
     * @param name of the subject as tables print it, with a blank before and behind
     * @param words of the press for it
     * @param within whether a subject that has the name in it, "new passenger cars", is spoken of by them too
     */
    private record Subject(String name, List<String> words, boolean within) {

        static Subject of(List<String> row) {
            return new Subject(
                    Phrases.of(row.get(0)).get(0),
                    Phrases.of(row.get(1)),
                    row.get(2).equals("yes"));
        }
    }

    private final List<Subject> all = WordFile.rows(Subjects.class, "subjects.csv").stream()
            .map(Subject::of)
            .toList();

    private final Memo<List<String>> known = new Memo<>(2_000, this::find);

    /** The folded phrases one of which stands in a text about a subject; those of its own name where nothing else is known. */
    List<String> wordsFor(String subject) {
        return known.of(subject);
    }

    private List<String> find(String subject) {
        String folded = Phrases.of(subject).stream().findFirst().orElse(" ");
        List<String> exact = all.stream()
                .filter(one -> one.name().equals(folded))
                .flatMap(one -> one.words().stream())
                .toList();
        Stream<String> within = all.stream()
                .filter(one -> one.within() && folded.contains(one.name()))
                .flatMap(one -> one.words().stream());
        return exact.isEmpty()
                ? Stream.concat(Stream.of(folded), within).distinct().toList()
                : exact;
    }
}
