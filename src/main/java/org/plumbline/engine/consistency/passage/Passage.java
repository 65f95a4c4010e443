package org.plumbline.engine.consistency.passage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pairing.statement.Sentences;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/**
 * A text with its asserted claims, sentence by sentence.
 *
 * @param reading the whole text and its numbers
 * @param sentences of the text
 * @param statements in the order of the text
 */
public record Passage(Reading reading, Sentences sentences, List<Statement> statements) {

    public Passage {
        statements = statements.stream()
                .filter(statement -> statement.claim().modality() == Modality.ASSERTED
                        || statement.claim().assertion() instanceof Assertion.Date)
                .toList();
    }

    /** Where the headline and the captions stand; a first paragraph like a headline where nobody said. */
    public List<Span> apart() {
        return reading.apart().isEmpty() ? firstParagraph() : reading.apart();
    }

    /** A first paragraph that ends a sentence is no headline but the beginning of the body. */
    private List<Span> firstParagraph() {
        int end = text().indexOf('\n');
        boolean headline = end > 0
                && !text().substring(end).isBlank()
                && !text().substring(0, end).stripTrailing().endsWith(".");
        return headline ? List.of(new Span(0, end)) : List.of();
    }

    /** The headline or caption that something stands in; empty for the body. */
    public Optional<Span> zone(Span span) {
        return apart().stream().filter(zone -> zone.contains(span)).findFirst();
    }

    public List<Mention> numbersIn(Span zone) {
        return reading.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.DATE && zone.contains(mention.span()))
                .toList();
    }

    /** The claims of each sentence, in the order of the text. */
    public List<List<Statement>> claimsBySentence() {
        return List.copyOf(statements.stream()
                .collect(Collectors.groupingBy(Statement::from, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The exact number that a claim states as an amount or a count; empty for all others. */
    public static Optional<Mention> amount(Claim claim) {
        return claim.assertion() instanceof Assertion.Value value
                ? Optional.of(value.amount()).filter(mention -> mention.value().isPresent())
                : Optional.empty();
    }

    /** The numbers of each sentence that are no dates, in the order of the text. */
    public List<List<Mention>> numbersBySentence() {
        return List.copyOf(reading.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.DATE)
                .collect(Collectors.groupingBy(
                        mention -> sentences.startOf(mention.span().start()), TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The same, with numbers that may belong to a name: "the Liberals 19" in a list of seats. */
    public List<List<Mention>> numbersAndLabelsBySentence() {
        return List.copyOf(Stream.concat(
                        reading.mentions().stream().filter(mention -> mention.kind() != MentionKind.DATE), labels())
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .collect(Collectors.groupingBy(
                        mention -> sentences.startOf(mention.span().start()), TreeMap::new, Collectors.toList()))
                .values());
    }

    private Stream<Mention> labels() {
        return reading.unread().stream()
                .filter(unread -> unread.reason() == Unreadable.Why.NAME)
                .filter(unread -> unread.span().of(text()).matches("\\d{1,6}"))
                .map(unread -> plain(unread.span()));
    }

    private Mention plain(Span span) {
        var number = new BigDecimal(span.of(text()));
        return new Mention(
                span, span.of(text()), MentionKind.NUMBER, number, number, Unit.ONE, Hedge.EXACT, null, null, null);
    }

    /** The numbers from the beginning of a number's paragraph up to the number. */
    public List<Mention> paragraphBefore(Mention number) {
        int start = Math.max(0, text().lastIndexOf('\n', number.span().start()));
        return reading.mentions().stream()
                .filter(mention ->
                        mention.kind() != MentionKind.DATE && mention.span().start() >= start)
                .filter(mention -> mention.span().end() <= number.span().start())
                .toList();
    }

    /** The claims that any of the numbers belongs to. */
    public List<Claim> claimsOf(List<Mention> numbers) {
        return statements.stream()
                .map(Statement::claim)
                .filter(claim -> numbers.stream()
                        .anyMatch(number -> claim.mentions().stream()
                                .anyMatch(mention -> mention.span().equals(number.span()))))
                .toList();
    }

    /** The sentence that a number stands in. */
    public String sentence(Mention number) {
        return sentences.at(number.span().start());
    }

    /** The characters before a number, at most so many. */
    public String before(Mention number, int most) {
        return between(Math.max(0, number.span().start() - most), number.span().start());
    }

    /** The characters after a number, at most so many. */
    public String after(Mention number, int most) {
        return between(
                number.span().end(), Math.min(text().length(), number.span().end() + most));
    }

    public String text() {
        return reading.text();
    }

    /** The characters between two places. */
    public String between(int from, int to) {
        return from < to ? text().substring(from, to) : "";
    }
}
