package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.event.ClaimChanged;
import org.plumbline.checking.event.ClaimGone;
import org.plumbline.checking.event.TextChecked;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.value.Span;

/** Claims with known verdicts, for tests of what people do with them, whatever the engine makes of a text. */
@ApplicationScoped
@Transactional
public class PlantedClaims {

    private static final Edition EDITION = new Edition(
            new Source("Survey of Stones", List.of()),
            "Stones 2025",
            LocalDate.of(2025, 1, 31),
            "https://stones.example/2025");

    private final Articles articles;
    private final EntityManager database;
    private final Event<ClaimChanged> changed;
    private final Event<ClaimGone> gone;
    private final Event<TextChecked> checked;

    PlantedClaims(
            Articles articles,
            EntityManager database,
            Event<ClaimChanged> changed,
            Event<ClaimGone> gone,
            Event<TextChecked> checked) {
        this.articles = articles;
        this.database = database;
        this.changed = changed;
        this.gone = gone;
        this.checked = checked;
    }

    /** An article of these sentences, none of which the engine can read, each of them a refuted claim; their numbers. */
    public List<Long> in(String title, String... sentences) {
        var text = articles.receive(
                new Intake(title, "2025-03-31", "The Stone Herald", "", String.join(" ", sentences)), "editor");
        var claims =
                Arrays.stream(sentences).map(sentence -> plant(text, sentence)).toList();
        checked.fire(new TextChecked(text.article().id()));
        return claims;
    }

    /** One such claim in an article of its own. */
    public long one(String sentence) {
        return in("About: " + sentence, sentence).get(0);
    }

    /** The number of the article that a claim is in. */
    public long articleOf(long claimId) {
        return database.find(CheckedClaim.class, claimId).articleId();
    }

    private long plant(ArticleVersion text, String sentence) {
        int start = text.text().indexOf(sentence);
        var span = new Span(start, start + sentence.length());
        var claim = CheckedClaim.marked(
                text,
                new Claim(
                        span,
                        sentence,
                        new Assertion.Other(),
                        Topic.UNKNOWN,
                        Attribution.NONE,
                        Modality.ASSERTED,
                        List.of()),
                "editor");
        database.persist(claim);
        claim.judge(verdict(claim, Verdict.REFUTED, "It is the fourth of nine."), List.of());
        return claim.id();
    }

    /** What a later check would do that finds another verdict. */
    public void judgeAgain(long claimId, Verdict verdict, String explanation) {
        var claim = database.find(CheckedClaim.class, claimId);
        claim.judge(verdict(claim, verdict, explanation), List.of())
                .ifPresent(what -> changed.fire(new ClaimChanged(claimId, "editor2", what)));
        checked.fire(new TextChecked(claim.articleId()));
    }

    /** What an editor does who says that it is no claim. */
    public void remove(long claimId) {
        database.find(CheckedClaim.class, claimId).remove("editor2", "a figure of speech");
        gone.fire(new ClaimGone(claimId, "editor2", "removed by editor2: a figure of speech"));
        checked.fire(new TextChecked(articleOf(claimId)));
    }

    private static ClaimVerdict verdict(CheckedClaim claim, Verdict verdict, String explanation) {
        var series = new Series("1", EDITION, "stones", "reserves", "t", "", "", "2024", List.of());
        var finding = new Finding(
                Optional.of(series),
                verdict,
                verdict == Verdict.SUPPORTED ? Reason.RANK_MATCHES : Reason.RANK_DIFFERS,
                new Explanation(explanation, List.of(new Explanation.Step("place", "1 + 3 larger", "4th"))),
                List.of(new Figure("Elsewhere", "42", Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
        return new ClaimVerdict(
                claim.claim(), verdict, Set.of(Flag.ESTIMATE), Optional.empty(), Optional.empty(), List.of(finding));
    }
}
