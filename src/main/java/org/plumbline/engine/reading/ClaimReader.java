package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.context.speech.AttributionReader;
import org.plumbline.engine.context.speech.ModalityReader;
import org.plumbline.engine.context.topic.TopicReader;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pattern.Patterns;
import org.plumbline.engine.pattern.draft.Draft;
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
        var drafts = drafts(sentence);
        var around = new Surroundings(sentence, drafts);
        var who = drafts.isEmpty() ? "" : attributions.read(sentence, discourse);
        for (var draft : drafts) {
            claims.addAll(claims(around, draft, who, discourse, publishedOn));
        }
        attributions.remember(sentence, discourse);
        topics.finish(around, discourse);
        return claims;
    }

    private List<Draft> drafts(Sentence sentence) {
        var drafts = patterns.read(sentence);
        if (drafts.isEmpty()) {
            drafts = StatedDate.read(sentence);
        }
        var impossible = sentence.has(Role.DATE) && !StatedDate.isAlone(sentence)
                ? StatedDate.impossible(sentence)
                : List.<Draft>of();
        if (!impossible.isEmpty()) {
            drafts = new ArrayList<>(drafts);
            drafts.addAll(impossible);
            drafts.sort(Comparator.comparingInt(Draft::from));
        }
        return drafts;
    }

    private List<Claim> claims(
            Surroundings around, Draft draft, String who, Discourse discourse, Optional<LocalDate> publishedOn) {
        var sentence = around.sentence();
        if (draft.assertion() instanceof Assertion.Date day
                && (StatedDate.isAlone(sentence) || StatedDate.isImpossible(sentence, draft))) {
            return List.of(dateline(sentence, draft, day));
        }
        var setting = around.of(draft);
        var date = topics.date(setting);
        var topic = topics.read(setting, date, discourse, publishedOn);
        var attribution = attributions.of(who, setting, discourse);
        var modality = modalities.read(setting, topic.period(), publishedOn);
        if (draft.assertion() instanceof Assertion.Date && modality != Modality.FORECAST || isOfNothing(draft, topic)) {
            return List.of();
        }
        var span = sentence.spanOf(Quote.start(sentence, draft), draft.to());
        var quote = span.of(sentence.source());
        var claim =
                new Claim(span, quote, Since.resolve(draft, topic), topic, attribution, modality, numbers(draft, date));
        boolean each =
                sentence.is(draft.to(), "each") && !claim.topic().entities().isEmpty();
        return each ? forEach(claim) : ForetoldChange.split(claim, sentence.source());
    }

    /** "There is no plot", where nothing that a table could have was spoken of. */
    private static boolean isOfNothing(Draft draft, Topic topic) {
        return draft.assertion() instanceof Assertion.Universal universal
                && universal.predicate().isEmpty()
                && topic.subject().isEmpty()
                && topic.entities().isEmpty();
    }

    /** A line with nothing but a date says that the text is of that day; a date that cannot be stands for itself. */
    private static Claim dateline(Sentence sentence, Draft draft, Assertion.Date day) {
        var topic = new Topic("", "", List.of(), Optional.of(day.date().period()));
        var span = StatedDate.isAlone(sentence) ? sentence.span() : day.date().span();
        return new Claim(
                span, span.of(sentence.source()), day, topic, Attribution.NONE, Modality.ASSERTED, draft.numbers());
    }

    /** "Brazil and Russia follow on 21 million each": a claim for each of them. */
    private static List<Claim> forEach(Claim claim) {
        return claim.topic().entities().stream()
                .map(entity -> about(entity, claim))
                .toList();
    }

    private static Claim about(String entity, Claim claim) {
        var topic = new Topic(
                claim.topic().subject(),
                claim.topic().measure(),
                List.of(entity),
                claim.topic().period());
        return new Claim(
                claim.span(),
                claim.quote(),
                claim.assertion(),
                topic,
                claim.attribution(),
                claim.modality(),
                claim.mentions());
    }

    /** The date that tells when a figure holds is accounted for by its claim. */
    private static List<Mention> numbers(Draft draft, Optional<Mention> date) {
        boolean dated = date.isPresent() && !draft.numbers().contains(date.get());
        if (!dated && draft.numbers().size() <= 1) {
            return draft.numbers();
        }
        var numbers = new ArrayList<>(draft.numbers());
        if (dated) {
            numbers.add(date.get());
        }
        numbers.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return numbers;
    }
}
