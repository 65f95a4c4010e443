package org.plumbline.engine.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads the order of a numbered list under a heading with a superlative: in "The largest producers: 1. China, 270,000 tons. 2. …" the
 * number before China is its place. Asked for one sentence after the other.
 */
final class NumberedList {

    private Optional<Direction> order = Optional.empty();
    private Optional<Piece> marker = Optional.empty();
    private Sentence before;

    /**
     * The place that the list gives a sentence, if it is an item of it.
     *
     * @param values the claims already read in the sentence, whose topic the place shares
     */
    Optional<Claim> read(String text, Sentence sentence, List<Claim> values) {
        var claim = marker.flatMap(number -> order.flatMap(way -> claim(text, number, way, sentence, values)));
        remember(sentence);
        return claim;
    }

    private void remember(Sentence sentence) {
        var number = markerAtEnd(sentence);
        if (number.filter(piece -> piece.is("1")).isPresent()) {
            var heading = sentence.size() > 2 || before == null ? sentence : before;
            int superlative = heading.next(Role.SUPERLATIVE, 0, heading.size());
            order = heading.at(superlative).as(Role.SUPERLATIVE).map(meaning -> Direction.valueOf(meaning.value()));
        }
        marker = number;
        before = sentence;
    }

    /** "… 3.": the number of the next item ends the sentence before it. */
    private static Optional<Piece> markerAtEnd(Sentence sentence) {
        var last = sentence.at(sentence.size() - 2);
        boolean marks = sentence.is(sentence.size() - 1, ".") && last.number().isEmpty() && isWholeNumber(last.text());
        return marks ? Optional.of(last) : Optional.empty();
    }

    private static boolean isWholeNumber(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Claim> claim(
            String text, Piece number, Direction order, Sentence item, List<Claim> values) {
        if (!item.at(0).isEntity() || values.isEmpty()) {
            return Optional.empty();
        }
        int place = Integer.parseInt(number.text());
        var span = number.span().to(item.at(0).span());
        var found = values.get(0).topic();
        var topic = new Topic(found.subject(), found.measure(), List.of(EntityList.nameOf(item.at(0))), found.period());
        var rank = new Rank(place, place, order, List.of(), false, "");
        return Optional.of(new Claim(span, span.of(text), rank, topic, Attribution.NONE, Modality.ASSERTED, List.of()));
    }
}
