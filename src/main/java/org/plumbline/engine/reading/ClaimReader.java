package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.context.AttributionReader;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.ModalityReader;
import org.plumbline.engine.context.TopicReader;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.pattern.Patterns;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/** Reads the claims of one sentence: what is asserted, of what, by whom, how firmly. */
final class ClaimReader {

    private final Patterns patterns = new Patterns();
    private final AttributionReader attributions = new AttributionReader();
    private final ModalityReader modalities = new ModalityReader();
    private final TopicReader topics;

    ClaimReader(Vocabulary vocabulary) {
        topics = new TopicReader(vocabulary);
    }

    List<Claim> read(Sentence sentence, Discourse discourse, Optional<LocalDate> publishedOn) {
        var claims = new ArrayList<Claim>();
        var attribution = attributions.read(sentence, discourse);
        for (var draft : patterns.read(sentence)) {
            claims.add(claim(sentence, draft, attribution, discourse, publishedOn));
        }
        if (claims.isEmpty()) {
            date(sentence, attribution, discourse, publishedOn).ifPresent(claims::add);
        }
        topics.finish(sentence, discourse);
        return claims;
    }

    private Claim claim(
            Sentence sentence,
            Draft draft,
            Attribution attribution,
            Discourse discourse,
            Optional<LocalDate> publishedOn) {
        var topic = topics.read(sentence, draft, discourse);
        var modality = modalities.read(sentence, draft, topic.period(), publishedOn);
        var span = sentence.spanOf(startOf(sentence, draft), draft.to());
        var quote = sentence.text()
                .substring(
                        span.start() - sentence.span().start(),
                        span.end() - sentence.span().start());
        return new Claim(span, quote, draft.assertion(), topic, attribution, modality, draft.numbers());
    }

    /** The hedge before a number belongs to the quote: "about 28.5 million tonnes". */
    private static int startOf(Sentence sentence, Draft draft) {
        int from = draft.from();
        while (from > 0 && draft.from() - from < 3 && isHedge(sentence, from - 1)) {
            from--;
        }
        return sentence.at(from).is("than") ? from + 1 : from;
    }

    private static boolean isHedge(Sentence sentence, int i) {
        return sentence.at(i)
                        .isOneOf(
                                "about",
                                "around",
                                "roughly",
                                "nearly",
                                "almost",
                                "approximately",
                                "some",
                                "just",
                                "under",
                                "over",
                                "more",
                                "less",
                                "fewer",
                                "than",
                                "more than",
                                "less than",
                                "fewer than",
                                "at least",
                                "at most",
                                "up to",
                                "just under",
                                "just over",
                                "well over",
                                "barely",
                                "a",
                                "mere",
                                "between",
                                "to",
                                "an",
                                "estimated",
                                "the")
                && (!sentence.at(i).isOneOf("a", "to", "an", "the") || false);
    }

    /** A date is a claim where it is all a line says, or where something is foretold for it. */
    private Optional<Claim> date(
            Sentence sentence, Attribution attribution, Discourse discourse, Optional<LocalDate> publishedOn) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isDate()) {
                var mention = sentence.at(i).number().orElseThrow();
                var draft = new Draft(
                        0,
                        i + 1,
                        new Assertion.Date(mention),
                        List.of(mention),
                        org.plumbline.engine.claim.Topic.UNKNOWN);
                if (sentence.size() == 1) {
                    return Optional.of(claim(sentence, draft, attribution, discourse, publishedOn));
                }
                var claim = claim(sentence, draft, attribution, discourse, publishedOn);
                return sentence.has(Role.MODAL) && claim.modality() == Modality.FORECAST
                        ? Optional.of(claim)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
