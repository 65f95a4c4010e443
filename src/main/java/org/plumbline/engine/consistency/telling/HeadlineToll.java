package org.plumbline.engine.consistency.telling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.WordFile;

/** People counted without saying so in a headline or a caption, and otherwise in the body: "37 feared dead" and "73 people". */
public final class HeadlineToll implements TextRule {

    private static final List<Set<String>> FATES = WordFile.rows(HeadlineToll.class, "fates.csv").stream()
            .map(row -> Set.of(row.get(1).split("\\|")))
            .toList();

    private static final Set<String> PEOPLE = WordFile.rows(HeadlineToll.class, "people.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** For so many months what happened is news. */
    private static final int NEWS = 2;

    private static final Pattern BREATH = Pattern.compile("^(?: [\\p{L}-]+){1,3}");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.apart().stream()
                .flatMap(zone -> passage.numbersIn(zone).stream()
                        .filter(HeadlineToll::isBare)
                        .filter(number -> !isInBody(passage, number) && !ToldInParts.make(passage, number))
                        .flatMap(number -> remarks(passage, zone, number)));
    }

    private static boolean isBare(Mention number) {
        return number.kind() == MentionKind.NUMBER
                && number.unit().isOne()
                && number.value().isPresent();
    }

    /** Whether the body has the number too, of whatever. */
    private static boolean isInBody(Passage passage, Mention number) {
        return passage.reading().mentions().stream()
                .filter(other -> passage.zone(other.span()).isEmpty())
                .anyMatch(other -> other.value().equals(number.value()));
    }

    private static Stream<Remark> remarks(Passage passage, Span zone, Mention number) {
        String headline = zone.of(passage.text());
        return passage.statements().stream()
                .filter(body -> passage.zone(body.claim().span()).isEmpty())
                .filter(body -> isToll(body, headline) && !isOfLongAgo(body))
                .filter(body -> excludes(Passage.amount(body.claim()).orElseThrow(), number))
                .findFirst()
                .stream()
                .flatMap(body -> remarks(passage, number, body.claim()));
    }

    /** People counted of whom the same is told as in the headline, in a sentence that shares another word with it. */
    private static boolean isToll(Statement body, String headline) {
        Optional<Mention> amount = Passage.amount(body.claim());
        return amount.isPresent()
                && SameThing.shared(headline, body.sentence()) > 0
                && FATES.stream()
                        .anyMatch(fate -> tells(fate, headline)
                                && tells(fate, isPeople(amount.get()) ? body.sentence() : rightBehind(body)));
    }

    /** "In 2019 a shooting in Arden killed 12 people": background, and no news that the headline tells. */
    private static boolean isOfLongAgo(Statement body) {
        return body.publishedOn()
                .flatMap(day -> body.claim()
                        .topic()
                        .period()
                        .filter(period -> period.last().isBefore(day.minusMonths(NEWS))))
                .isPresent();
    }

    private static boolean isPeople(Mention counted) {
        return PEOPLE.contains(counted.unit().name());
    }

    /** "Five skiers died": whoever is counted, and what befell them, in one breath. */
    private static String rightBehind(Statement body) {
        boolean counts =
                Passage.amount(body.claim()).orElseThrow().unit().dimension().startsWith("count:");
        return counts
                ? BREATH.matcher(body.trailing())
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static boolean tells(Set<String> fate, String text) {
        return Words.all(text).stream().anyMatch(fate::contains);
    }

    private static boolean excludes(Mention people, Mention number) {
        return Claimed.of(people).interval().isDisjointFrom(Claimed.of(number).interval());
    }

    private static Stream<Remark> remarks(Passage passage, Mention number, Claim body) {
        String text = "The text gives one thing two figures: “%s” in the headline or a caption and “%s” in the body."
                .formatted(number.surface(), Passage.amount(body).orElseThrow().surface());
        return Stream.concat(Stream.of(body), passage.claimsOf(List.of(number)).stream())
                .map(claim -> Remark.contradiction(claim, text));
    }
}
