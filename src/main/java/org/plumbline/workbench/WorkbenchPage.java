package org.plumbline.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.intake.Zone;
import org.plumbline.checking.Coverage;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.run.CheckRun;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Catalogue.Topic;
import org.plumbline.review.ReviewState;

/**
 * One article on the workbench.
 *
 * @param zones its headline and captions, as far as they are known
 * @param cards every claim, in the order of the text
 * @param matching those that the filter leaves
 * @param coverage every number
 * @param removed what editors said is no claim
 * @param run the latest check
 * @param olderRules whether that was by other rules than are in force now
 * @param topics what a claim may be held to; of a large library, the first
 * @param entities rows that it may be held to, likewise
 */
record WorkbenchPage(
        ArticleVersion text,
        List<Zone> zones,
        List<Card> cards,
        Map<Long, Card> byClaim,
        Filter filter,
        List<Card> matching,
        Coverage coverage,
        List<CheckedClaim> removed,
        Optional<CheckRun> run,
        boolean olderRules,
        List<Topic> topics,
        List<String> entities,
        Typed typed) {

    /** How many of something there are. */
    record Count<T>(T value, long count) {}

    public List<Passage> passages() {
        return Passage.of(
                text.text(),
                cards.stream()
                        .map(card -> new Passage.Marked(
                                card.claim().id(), card.claim().span()))
                        .toList());
    }

    /** "Headline" or "Caption"; "" for the body. */
    public String zone(Passage passage) {
        return zones.stream()
                .filter(zone -> zone.start() <= passage.start() && passage.start() < zone.end())
                .findFirst()
                .map(zone -> zone.kind().words())
                .orElse("");
    }

    public Card card(long claimId) {
        return byClaim.get(claimId);
    }

    public List<Card> shown() {
        return filter.shown(matching);
    }

    /** The number of the page after this one; 0 when this is the last. */
    public int nextPage() {
        return matching.size() > (long) filter.page() * Filter.PAGE ? filter.page() + 1 : 0;
    }

    /** Where the card of a claim is: on this page, or behind a link that finds it. */
    public String href(Card card) {
        return shown().contains(card)
                ? "#claim-" + card.claim().id()
                : "/claims/" + card.claim().id();
    }

    public Coverage.Tally tally() {
        return coverage.tally(inState(ReviewState.APPROVED), inState(ReviewState.WAIVED));
    }

    private TreeSet<Long> inState(ReviewState state) {
        return cards.stream()
                .filter(card -> card.state() == state)
                .map(card -> card.claim().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Count<Verdict>> verdicts() {
        return counts(card -> card.claim().verdict());
    }

    public List<Count<ReviewState>> states() {
        return counts(Card::state);
    }

    private <T> List<Count<T>> counts(Function<Card, T> of) {
        return inOrder(cards.stream().collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting())));
    }

    public List<Count<Flag>> flags() {
        return inOrder(cards.stream()
                .flatMap(card -> card.claim().flags().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    private static <T> List<Count<T>> inOrder(Map<T, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The numbers in no claim, those that nobody accounts for first. */
    public List<Unread> unread() {
        return coverage.numbers().stream()
                .filter(number -> number.claims().isEmpty() && number.removed().isEmpty())
                .map(number -> Unread.of(number, text.text()))
                .sorted((one, other) -> Boolean.compare(other.missed(), one.missed()))
                .toList();
    }

    public List<Integer> versions() {
        return IntStream.rangeClosed(1, text.article().newestNumber()).boxed().toList();
    }

    public List<MarkForm.Occurrence> occurrences() {
        return typed.mark().occurrences(text.text());
    }

    public String topic(Topic topic) {
        return PairingForm.topic(topic.subject(), topic.measure());
    }
}
