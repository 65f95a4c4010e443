package org.plumbline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Period;
import org.plumbline.workbench.chart.Numbers;

/** How a claim was read, as lines that an editor can nod or shake the head at. What was not read has no line. */
public final class Facts {

    /** One line: "Measure", "reserves". */
    public record Fact(String label, String value) {}

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    public static List<Fact> of(Claim claim, Optional<Interval> claimed) {
        var facts = new Facts();
        facts.topic("", claim.topic());
        facts.said(claim.assertion());
        claimed.ifPresent(interval -> facts.add("Stands for", Numbers.range(interval)));
        facts.attribution("According to", claim.attribution());
        if (claim.modality() != Modality.ASSERTED) {
            facts.add("Said as", claim.modality().name().toLowerCase(Locale.ROOT));
        }
        return facts.facts;
    }

    private void add(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    private void topic(String before, Topic topic) {
        add(before + "Subject", topic.subject());
        add(before + "Measure", topic.measure());
        add(before + "About", topic.entity());
        add(before + "Period", topic.period().map(Period::iso).orElse(""));
    }

    private void said(Assertion assertion) {
        assertion.figure().ifPresent(this::figure);
        if (assertion instanceof Assertion.Rank rank) {
            rank(rank);
        } else if (assertion instanceof Assertion.Share share) {
            add("Part of", share.whole());
        } else if (assertion instanceof Assertion.Change change) {
            change(change);
        } else if (assertion instanceof Assertion.Comparison comparison) {
            comparison(comparison);
        } else if (assertion instanceof Assertion.Universal universal) {
            add("Holds for", universal.negative() ? "none" : "all");
        } else if (assertion instanceof Assertion.Date date) {
            figure(date.date());
        }
    }

    private void figure(Mention mention) {
        add("As written", mention.surface());
        add("In full", inFull(mention));
        if (mention.hedge() != Hedge.EXACT) {
            add("Hedge", mention.hedge().label().replace('-', ' '));
        }
        Optional.ofNullable(mention.alternative())
                .ifPresent(other -> add("Or read as", Numbers.with(Numbers.full(other), mention.unit())));
    }

    private static String inFull(Mention mention) {
        if (mention.kind() == MentionKind.DATE) {
            return mention.period() == null ? "" : mention.period().iso();
        }
        return Numbers.with(
                mention.value()
                        .map(Numbers::full)
                        .orElseGet(() -> Numbers.range(Interval.of(mention.low(), mention.high()))),
                mention.unit());
    }

    private void rank(Assertion.Rank rank) {
        add("Place", place(rank) + (rank.order() == Direction.UP ? ", smallest first" : ", largest first"));
        add("After", String.join("; ", rank.after()));
        add("Shared", rank.tied() ? "yes, it says so" : "");
        add("Among", rank.scope());
    }

    private static String place(Assertion.Rank rank) {
        return rank.place() == rank.lastPlace() ? "" + rank.place() : rank.place() + " to " + rank.lastPlace();
    }

    private void change(Assertion.Change change) {
        add("Went", change.direction().label());
        change.from().ifPresent(from -> add("From", inFull(from)));
        change.to().ifPresent(to -> add("To", inFull(to)));
        change.since().ifPresent(since -> add("Since", since.iso()));
    }

    private void comparison(Assertion.Comparison comparison) {
        add("Relation", (comparison.degree() + " " + relation(comparison.direction())).strip());
        topic("Than: ", comparison.other());
        attribution("Than the figure of", comparison.otherAttribution());
    }

    private static String relation(Direction direction) {
        return switch (direction) {
            case UP -> "higher";
            case DOWN -> "lower";
            case LEVEL -> "level";
        };
    }

    private void attribution(String label, Attribution attribution) {
        add(label, attribution.who());
        add(label + ", edition", attribution.edition());
    }
}
