package org.plumbline.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.pairing.statement.Statement;

/** The edition that a text names: "the 2024 edition", "in January 2023", "an earlier file". */
final class NamedEdition {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern EARLIER = Pattern.compile("previous|earlier|older|prior", Pattern.CASE_INSENSITIVE);

    private static final Pattern EARLIER_EDITION = Pattern.compile(
            "(?:previous|earlier|older|prior) (?:edition|report|release|yearbook|file|survey|summary)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATED_EDITION = Pattern.compile(
            "\\b((?:19|20)\\d{2}) (?:edition|issue|yearbook|survey|summaries)\\b", Pattern.CASE_INSENSITIVE);

    private NamedEdition() {}

    /** Words before the claim that name an edition, "the previous edition", "the 2023 edition"; "" where there are none. */
    static String before(Statement statement) {
        Matcher named =
                EARLIER_EDITION.matcher(statement.leading() + statement.claim().quote());
        return named.find() ? named.group() : dated(statement);
    }

    /** The only year of an edition that the sentence names. */
    private static String dated(Statement statement) {
        List<String> years = DATED_EDITION
                .matcher(statement.sentence())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : "";
    }

    /**
     * @param words of the attribution; "" names none
     * @param newestFirst the editions of one source
     */
    static Optional<Judgement> in(String words, List<Judgement> newestFirst, Optional<Judgement> current) {
        Matcher year = YEAR.matcher(words);
        if (year.find()) {
            return newestFirst.stream()
                    .filter(one -> isOf(year.group(), one.column().edition()))
                    .findFirst();
        }
        return EARLIER.matcher(words).find() ? current.flatMap(now -> before(newestFirst, now)) : Optional.empty();
    }

    /** A year in the title goes before the year it came out in. */
    private static boolean isOf(String year, Edition edition) {
        boolean titled = YEAR.matcher(edition.title()).find();
        return titled
                ? edition.title().contains(year)
                : edition.publishedOn().toString().startsWith(year);
    }

    private static Optional<Judgement> before(List<Judgement> newestFirst, Judgement current) {
        return newestFirst.stream()
                .filter(one -> one.column()
                        .edition()
                        .publishedOn()
                        .isBefore(current.column().edition().publishedOn()))
                .findFirst();
    }
}
