package org.plumbline.engine.conversion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.value.WordFile;

/**
 * A form in which something is counted, from {@code forms.csv}: oxide, metal, ore. Equal digits in two of them prove nothing.
 *
 * @param name "oxide"
 * @param said what a text says of a number in it
 * @param printed what the basis of a table says
 */
public record Form(String name, List<String> said, List<String> printed) {

    private static final List<Form> ALL = WordFile.rows(Form.class, "forms.csv").stream()
            .map(row -> new Form(row.get(0), Phrases.of(row.get(1)), Phrases.of(row.get(2))))
            .toList();

    /** How a text and a table that say their form differ, in words; empty where they do not, or one says none. */
    public static Optional<String> differing(String sentence, String basis) {
        Phrases text = new Phrases(sentence);
        Phrases table = new Phrases(basis.toLowerCase(Locale.ROOT));
        Optional<Form> claimed =
                ALL.stream().filter(form -> text.anyOf(form.said)).findFirst();
        Optional<Form> held =
                ALL.stream().filter(form -> table.anyOf(form.printed)).findFirst();
        return claimed.flatMap(one -> held.filter(other -> !other.name.equals(one.name))
                .map(other ->
                        "The claim counts in %s, the table in %s (“%s”), and no fixed factor stands between the two."
                                .formatted(one.name, other.name, basis)));
    }
}
