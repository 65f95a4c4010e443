package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "The mine in the north produced 360,000 tonnes": one of the many things that make up a country's figure. */
final class OneOfMany implements Doubt {

    private static final Pattern BUSINESS = Pattern.compile(
            "(?i)(?<![\\p{L}-])(?:%s)(?!s\\b|['’]s? (?:home|country)| (?:production|output|supply)|[\\p{L}-])"
                    .formatted(WordPattern.any(OneOfMany.class, "names.csv", "business")));

    /** "Mine production" is that of all mines. */
    private static final Pattern MEASURED = Pattern.compile("\\b\\p{L}+ (?:production|output|supply)\\b");

    private static final Pattern FIRM = Pattern.compile(
            "\\p{Lu}[\\p{L}&-]* (?:%s)\\b".formatted(WordPattern.any(OneOfMany.class, "names.csv", "firm")));

    private final EntityNames names;

    OneOfMany(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        boolean share = statement.claim().assertion() instanceof Assertion.Share;
        return share ? Optional.empty() : business(statement, column).filter(any -> isOfPlaces(column));
    }

    /** "The largest lithium mine in the world" is no rank of a country. */
    boolean isRankOfOne(Statement statement, Column column) {
        return statement.claim().assertion() instanceof Assertion.Rank
                && tellsOfOne(statement.claim().quote())
                && isOfPlaces(column);
    }

    static boolean tellsOfOne(String words) {
        return BUSINESS.matcher(words).find();
    }

    private boolean isOfPlaces(Column column) {
        return column.latest().rows().stream().anyMatch(row -> row.isOrdinary() && names.isOfPlace(row.name()));
    }

    private static Optional<String> business(Statement statement, Column column) {
        String near = Nearby.words(statement);
        Matcher business = BUSINESS.matcher(near);
        while (business.find()) {
            if (!isMeasured(business.group(), column)) {
                return Optional.of("whether it speaks of the whole country or of one “%s”".formatted(business.group()));
            }
        }
        return FIRM.matcher(near)
                .results()
                .findFirst()
                .map(firm -> "whether it speaks of the whole country or of %s".formatted(firm.group()));
    }

    private static boolean isMeasured(String business, Column column) {
        String heading = MEASURED.matcher(OtherMeasure.heading(column)).replaceAll(" ");
        return heading.contains(business.toLowerCase(Locale.ROOT));
    }
}
