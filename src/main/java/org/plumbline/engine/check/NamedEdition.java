package org.plumbline.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** The edition that a text names: "the 2024 edition", "in January 2023", "an earlier file". */
final class NamedEdition {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern EARLIER = Pattern.compile("(?i)" + words("earlier"));

    private static final Pattern EARLIER_EDITION =
            Pattern.compile("(?i)(?:%s) (?:%s)".formatted(words("earlier"), words("publication")));

    private static final Pattern DATED_EDITION =
            Pattern.compile("(?i)\\b((?:19|20)\\d{2}) (?:%s)\\b".formatted(words("dated")));

    /** What the words "used to say" name. */
    private static final String SOME_TIME = "at some time before";

    private static final String SAY = WordPattern.any(NamedEdition.class, "once.csv", "say");

    private static final Pattern ONCE = Pattern.compile(
            "(?i)\\b(?:%s) (?:%s)\\b".formatted(WordPattern.any(NamedEdition.class, "once.csv", "once"), SAY));

    private static final Pattern JOINT = Pattern.compile("[,;:] | (?:and|but|while) ");

    private NamedEdition() {}

    private static String words(String group) {
        return WordPattern.any(NamedEdition.class, "editions.csv", group);
    }

    /** Words before the claim that name an edition, "the previous edition", "the 2023 edition"; "" where there are none. */
    static String before(Statement statement) {
        Matcher named =
                EARLIER_EDITION.matcher(statement.leading() + statement.claim().quote());
        return named.find() ? named.group() : saidOnce(statement) ? SOME_TIME : dated(statement);
    }

    /** "The board used to give the reserves as 212,000 tonnes and now says": in the words since the last joint. */
    private static boolean saidOnce(Statement statement) {
        String[] clauses = JOINT.split(statement.sentence().substring(0, statement.at()), -1);
        String clause = clauses[clauses.length - 1];
        return ONCE.matcher(clause).find() && !YEAR.matcher(clause).find();
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
        if (words.equals(SOME_TIME)) {
            return current.flatMap(now -> atSomeTime(newestFirst, now));
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

    /** Any earlier one that has the figure, or else the one before. */
    private static Optional<Judgement> atSomeTime(List<Judgement> newestFirst, Judgement current) {
        return newestFirst.stream()
                .filter(one -> isBefore(one, current) && one.isSupported())
                .findFirst()
                .or(() -> before(newestFirst, current));
    }

    private static Optional<Judgement> before(List<Judgement> newestFirst, Judgement current) {
        return newestFirst.stream().filter(one -> isBefore(one, current)).findFirst();
    }

    private static boolean isBefore(Judgement one, Judgement current) {
        return one.column()
                .edition()
                .publishedOn()
                .isBefore(current.column().edition().publishedOn());
    }
}
