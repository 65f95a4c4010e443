package org.plumbline.engine.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/** What the editions of one source say of a claim, and which of them decides on the day of the article. */
final class SourceEditions {

    private final List<Judgement> newestFirst;
    private final Optional<LocalDate> publishedOn;

    SourceEditions(List<Judgement> judgements, Optional<LocalDate> publishedOn) {
        this.newestFirst = judgements.stream()
                .sorted(Comparator.comparing((Judgement one) -> edition(one).publishedOn())
                        .reversed())
                .toList();
        this.publishedOn = publishedOn;
    }

    Source source() {
        return edition(newestFirst.get(0)).source();
    }

    /**
     * The word of this source: that of the edition the text names, which no other supersedes; else that of the day's, which may have
     * come out too late or replaced the number. Another measure of the same edition may dispute it, and a newer edition is told of.
     */
    Judgement word(String namedEdition) {
        Judgement current = current();
        Judgement deciding = NamedEdition.in(namedEdition, newestFirst, Optional.of(current))
                .filter(named -> named != current)
                .orElseGet(() -> superseded(ofTheDay(current)));
        return warned(disputed(deciding));
    }

    /** The newest on or before the day that has a figure for the period; without one, the first after it. */
    private Judgement current() {
        List<Judgement> known = newestFirst.stream().filter(this::isKnown).toList();
        return known.stream()
                .filter(one -> one.reason() != Reason.PERIOD_DIFFERS || one.isRefuted())
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }

    private boolean isKnown(Judgement one) {
        return publishedOn.filter(edition(one).publishedOn()::isAfter).isEmpty();
    }

    /** What was published after the text cannot refute it. */
    private Judgement ofTheDay(Judgement current) {
        return isKnown(current) || !current.isRefuted()
                ? current
                : current.but(
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Reason.NO_REFERENCE,
                        "This edition came out on %s, after the text, and the edition of the day is not loaded."
                                .formatted(DateWords.of(edition(current).publishedOn())),
                        Flag.EDITION_SUPERSEDED);
    }

    /** Two measures of one edition that fit the claim alike, of which one bears it out and one does not. */
    private Judgement disputed(Judgement word) {
        return newestFirst.stream()
                .filter(other -> edition(other).equals(edition(word)) && other.column() != word.column())
                .filter(other -> word.isSupported() && other.isRefuted() || word.isRefuted() && other.isSupported())
                .findFirst()
                .map(other -> word.but(
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Reason.DEFINITION_DIFFERS,
                        "The text does not say whether “%s” or “%s” is meant, and by the other %s."
                                .formatted(
                                        word.column().measure(), other.column().measure(), other.figuresInWords()),
                        Flag.DEFINITION_DIFFERS))
                .orElse(word);
    }

    /** A figure that only an older edition has was right once. */
    private Judgement superseded(Judgement current) {
        boolean open = current.isRefuted() || current.reason() == Reason.BOUND_CANNOT_SETTLE;
        return newestFirst.stream()
                .filter(one -> open
                        && one.isSupported()
                        && edition(one).publishedOn().isBefore(edition(current).publishedOn()))
                .findFirst()
                .map(older -> current.but(
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Reason.EDITION_SUPERSEDED,
                        "The claim has the figure of an older edition, %s, and the edition of the day says otherwise."
                                .formatted(edition(older).title()),
                        Flag.EDITION_SUPERSEDED))
                .orElse(current);
    }

    /** A newer edition that says something else is worth a warning; one that speaks of another period says nothing of this. */
    private Judgement warned(Judgement deciding) {
        return newestFirst.stream()
                .filter(one ->
                        edition(one).publishedOn().isAfter(edition(deciding).publishedOn()))
                .filter(one -> one.verdict() != deciding.verdict() && one.reason() != Reason.PERIOD_DIFFERS)
                .findFirst()
                .map(newer -> deciding.noting(
                        "a newer edition, of %s, says otherwise: %s"
                                .formatted(DateWords.of(edition(newer).publishedOn()), newer.figuresInWords()),
                        Flag.EDITION_SUPERSEDED))
                .orElse(deciding);
    }

    private static Edition edition(Judgement one) {
        return one.column().edition();
    }
}
