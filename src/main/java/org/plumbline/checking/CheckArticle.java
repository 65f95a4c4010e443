package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.article.ArticleReceived;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.intake.Originals;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.carry.CarryOver;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.claim.FlagChange;
import org.plumbline.checking.engine.Engine;
import org.plumbline.checking.engine.EngineRelease;
import org.plumbline.checking.event.ClaimChanged;
import org.plumbline.checking.event.ClaimFlagged;
import org.plumbline.checking.event.ClaimGone;
import org.plumbline.checking.event.TextChecked;
import org.plumbline.checking.memory.Choices;
import org.plumbline.checking.run.CheckRun;
import org.plumbline.checking.run.CheckRunRepository;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.value.Span;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.NamesChanged;
import org.plumbline.library.reference.Candidates;
import org.plumbline.library.reference.References;

/**
 * Checks one text: reads it, holds its claims to the library, keeps the result. Known claims keep their number and what
 * editors changed about them; who holds an approval hears of every change by {@link ClaimChanged} and {@link ClaimGone}.
 */
@ApplicationScoped
@Transactional
public class CheckArticle {

    private final Articles articles;
    private final Originals originals;
    private final References library;
    private final CheckedClaimRepository claims;
    private final StandingClaims standingClaims;
    private final Choices choices;
    private final CheckRunRepository runs;
    private final Engine engine;
    private final EngineRelease release;
    private final CarryOver carryOver;
    private final Event<ClaimChanged> changed;
    private final Event<ClaimFlagged> flagged;
    private final Event<TextChecked> checked;
    private final AuditLog log;
    private final Clock clock;

    CheckArticle(
            Articles articles,
            Originals originals,
            References library,
            CheckedClaimRepository claims,
            StandingClaims standingClaims,
            Choices choices,
            CheckRunRepository runs,
            Engine engine,
            EngineRelease release,
            CarryOver carryOver,
            Event<ClaimChanged> changed,
            Event<ClaimFlagged> flagged,
            Event<TextChecked> checked,
            AuditLog log,
            Clock clock) {
        this.articles = articles;
        this.originals = originals;
        this.library = library;
        this.claims = claims;
        this.standingClaims = standingClaims;
        this.choices = choices;
        this.runs = runs;
        this.engine = engine;
        this.release = release;
        this.carryOver = carryOver;
        this.changed = changed;
        this.flagged = flagged;
        this.checked = checked;
        this.log = log;
        this.clock = clock;
    }

    void received(@Observes ArticleReceived received) {
        var text = articles.versionForCheck(received.versionId());
        carryOver.prepare(text);
        judge(text, received.who(), "received");
        carryOver.tell(text, received.who());
        list(text); // last: like a step, it holds a claim before the claim's line in the list
    }

    /** Checks again what the new figures may bear on. */
    void libraryChanged(@Observes LibraryChanged change) {
        var cause = "figures about %s entered by %s"
                .formatted(String.join(", ", new TreeSet<>(change.subjects())), change.who());
        claims.versionsConcernedBy(change.subjects(), library.mentioning(change.subjects()))
                .forEach(version -> check(version, change.who(), cause));
    }

    /** Checks again the texts in which one of the names stands. */
    void namesChanged(@Observes NamesChanged change) {
        var cause = "names of %s said by %s".formatted(String.join(", ", new TreeSet<>(change.names())), change.who());
        claims.versionsNaming(change.names()).forEach(version -> check(version, change.who(), cause));
    }

    /** @param cause why, as the details of the run show it: "asked for" */
    public void check(long versionId, String who, String cause) {
        var text = articles.versionForCheck(versionId);
        judge(text, who, cause);
        list(text);
    }

    private void list(ArticleVersion text) {
        checked.fire(new TextChecked(text.article().id()));
    }

    private void judge(ArticleVersion text, String who, String cause) {
        long versionId = text.id();
        var reading = engine.finder()
                .find(text.text(), Optional.of(text.article().publishedOn()))
                .withApart(apart(versionId));
        var standing = standingClaims.after(reading.claims(), text, who);
        var asTheyStand = asTheyStand(reading, standing);
        var choices = this.choices.of(standing);
        var found = library.about(asTheyStand, choices.values());
        var references = found.series();
        var verdicts = engine.checker().check(asTheyStand, references, choices);
        keep(verdicts, standing, references, who);
        runs.persist(new CheckRun(versionId, clock.instant(), who, told(cause, found), release, references, reading));
        log.record(
                who,
                "article.checked",
                "article " + text.article().id(),
                "version %d, %d claims, %d series; %s"
                        .formatted(text.number(), standing.size(), references.size(), told(cause, found)));
    }

    /** Where the headline and the captions of a text stand. */
    private List<Span> apart(long versionId) {
        return originals.zones(versionId).stream()
                .map(zone -> new Span(zone.start(), zone.end()))
                .toList();
    }

    /** Why it was checked; first that not everything was looked at, where that is so. */
    private static String told(String cause, Candidates found) {
        return found.isCut()
                ? "the text names rows of %,d tables, %d were looked at; %s"
                        .formatted(found.tables(), found.looked(), cause)
                : cause;
    }

    /** What was read, with what editors changed about it. */
    private static Reading asTheyStand(Reading reading, List<CheckedClaim> standing) {
        return reading.withClaims(standing.stream().map(CheckedClaim::claim).toList());
    }

    private void keep(List<ClaimVerdict> verdicts, List<CheckedClaim> standing, List<Series> references, String who) {
        var everyEdition = new EveryEdition(references, engine.units(), engine.rows());
        for (int i = 0; i < standing.size(); i++) {
            var claim = standing.get(i);
            var verdict = verdicts.get(i);
            var before = claim.flags();
            claim.judge(verdict, everyEdition.of(verdict))
                    .ifPresentOrElse(
                            what -> changed.fire(new ClaimChanged(claim.id(), who, what)),
                            () -> tellOfFlags(claim, before, who));
        }
    }

    private void tellOfFlags(CheckedClaim claim, Set<Flag> before, String who) {
        if (!before.equals(claim.flags())) {
            flagged.fire(new ClaimFlagged(claim.id(), who, FlagChange.words(before, claim.flags())));
        }
    }
}
