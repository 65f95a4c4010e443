package org.plumbline.workbench.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Span;
import org.plumbline.web.FormErrors;

/** Makes a claim of what an editor typed. Numbers are read by the same reader that reads texts. */
@ApplicationScoped
class Corrections {

    private final MentionFinder numbers = new MentionFinder();

    /** What stands in the way of a correction, by field. */
    FormErrors troubles(CorrectionForm typed) {
        var form = typed.filled();
        var errors = FormErrors.NONE;
        if (!form.period().isEmpty() && period(form.period()).isEmpty()) {
            errors = errors.and("period", "Write it as 2024, 2024-03, 2024-Q1 or 2024-03-31");
        }
        if (form.number().isEmpty()
                ? form.needsNumber()
                : figure(form, new Span(0, 0)).isEmpty()) {
            errors = errors.and("number", "Write one number with its unit, such as 28.5 million tonnes or 23%");
        }
        return ranks(form, errors);
    }

    private static FormErrors ranks(CorrectionForm form, FormErrors errors) {
        if (form.kind() != ClaimKind.RANK) {
            return errors;
        }
        var place = place(form.place());
        if (place.isEmpty()) {
            return errors.and("place", "Give the place as a whole number, 1 for the first");
        }
        boolean wrong = !form.lastPlace().isEmpty()
                && place(form.lastPlace()).filter(last -> last >= place.get()).isEmpty();
        return wrong ? errors.and("lastPlace", "Give a whole number not before the first place, or nothing") : errors;
    }

    private static Optional<Integer> place(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The claim as corrected; only of a form without troubles. */
    Claim apply(CorrectionForm typed, Claim read) {
        var form = typed.filled();
        return new Claim(
                read.span(),
                read.quote(),
                assertion(form, read),
                new Topic(
                        form.subject(), form.measure(), CorrectionForm.listed(form.entities()), period(form.period())),
                new Attribution(form.who(), form.edition()),
                form.modality(),
                read.mentions());
    }

    private Assertion assertion(CorrectionForm form, Claim read) {
        var at = read.assertion().figure().map(Mention::span).orElse(read.span());
        var figure = figure(form, at);
        return switch (form.kind()) {
            case QUANTITY -> new Assertion.Value(figure.orElseThrow(), false);
            case COUNT ->
                read.assertion() instanceof Assertion.Tally tally
                        ? new Assertion.Tally(figure.orElseThrow(), tally.only(), tally.bound())
                        : new Assertion.Value(figure.orElseThrow(), true);
            case SHARE -> new Assertion.Share(figure.orElseThrow(), form.whole());
            case RANK -> rank(form, read);
            case CHANGE -> change(form, read, figure);
            case COMPARISON -> comparison(form, figure);
            case UNIVERSAL ->
                read.assertion() instanceof Assertion.Universal universal
                        ? universal
                        : new Assertion.Universal(false, Optional.empty());
            case DATE -> read.assertion() instanceof Assertion.Date date ? date : new Assertion.Other();
            case OTHER ->
                read.assertion() instanceof Assertion.Extreme || read.assertion() instanceof Assertion.Run
                        ? read.assertion()
                        : new Assertion.Other();
        };
    }

    private static Assertion rank(CorrectionForm form, Claim read) {
        var before = read.assertion() instanceof Assertion.Rank rank
                ? rank
                : new Assertion.Rank(1, 1, form.direction(), List.of(), false, "");
        int place = place(form.place()).orElseThrow();
        return new Assertion.Rank(
                place,
                place(form.lastPlace()).orElse(place),
                form.direction(),
                before.after(),
                before.tied(),
                before.scope());
    }

    /** The value before and the value after stay as they were read; what is corrected is the change itself. */
    private static Assertion change(CorrectionForm form, Claim read, Optional<Mention> by) {
        return read.assertion() instanceof Assertion.Change change
                ? new Assertion.Change(form.direction(), by, change.from(), change.to(), change.since())
                : new Assertion.Change(form.direction(), by, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Assertion comparison(CorrectionForm form, Optional<Mention> by) {
        var other = new Topic("", "", CorrectionForm.listed(form.otherEntities()), Optional.empty());
        return new Assertion.Comparison(
                form.direction(), form.degree(), by, other, new Attribution(form.otherSource(), ""));
    }

    /** The number of the form, at its place in the text; empty when there is not exactly one. */
    private Optional<Mention> figure(CorrectionForm form, Span at) {
        var found = numbers.find(form.number(), Optional.empty()).mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.DATE)
                .toList();
        return found.size() == 1 ? Optional.of(placed(found.get(0), form, at)) : Optional.empty();
    }

    private static Mention placed(Mention found, CorrectionForm form, Span at) {
        var hedge = form.hedge() == Hedge.EXACT ? found.hedge() : form.hedge();
        return new Mention(
                at,
                form.number(),
                found.kind(),
                found.low(),
                found.high(),
                found.unit(),
                hedge,
                found.change(),
                found.period(),
                found.alternative());
    }

    private static Optional<Period> period(String typed) {
        try {
            if (typed.matches("\\d{4}")) {
                return Optional.of(Period.of(Year.parse(typed)));
            }
            if (typed.matches("\\d{4}-Q[1-4]")) {
                return Optional.of(quarter(typed));
            }
            if (typed.matches("\\d{4}-\\d{2}")) {
                return Optional.of(Period.of(YearMonth.parse(typed)));
            }
            return typed.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(Period.of(LocalDate.parse(typed)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period quarter(String typed) {
        int number = typed.charAt(6) - '0';
        var first = YearMonth.of(Integer.parseInt(typed.substring(0, 4)), 3 * number - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), typed);
    }
}
