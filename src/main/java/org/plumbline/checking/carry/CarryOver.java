package org.plumbline.checking.carry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.engine.Engine;
import org.plumbline.checking.event.ClaimCarried;
import org.plumbline.engine.claim.Claim;

/**
 * What becomes of the claims of a text when a later one comes in. A claim goes on, with what editors changed about it, when its
 * sentence is found again and the engine reads the very same there: wording, number, unit, hedge, subject. All others start
 * anew.
 */
@ApplicationScoped
public class CarryOver {

    private final Articles articles;
    private final CheckedClaimRepository claims;
    private final Engine engine;
    private final Event<ClaimCarried> carried;

    CarryOver(Articles articles, CheckedClaimRepository claims, Engine engine, Event<ClaimCarried> carried) {
        this.articles = articles;
        this.claims = claims;
        this.engine = engine;
        this.carried = carried;
    }

    /** Puts those that go on into the new text, before it is checked. */
    public void prepare(ArticleVersion text) {
        var before = earlier(text);
        if (before.isEmpty()) {
            return;
        }
        articles.hold(before.get()); // who corrects a claim of it at this moment is waited for
        var published = Optional.of(text.article().publishedOn());
        var read = engine.finder().find(text.text(), published).claims();
        var continuation = Continuation.between(before.get().text(), text.text(), read);
        for (var claim : counting(before.get())) {
            continued(claim, continuation, text)
                    .ifPresent(same -> claims.persist(CheckedClaim.carried(text, same, claim)));
        }
    }

    private Optional<Claim> continued(CheckedClaim claim, Continuation continuation, ArticleVersion text) {
        return claim.reading().isMarked()
                ? continuation
                        .place(claim.reading().asRead())
                        .map(place -> engine.finder()
                                .read(
                                        text.text(),
                                        place,
                                        Optional.of(text.article().publishedOn())))
                        .filter(later ->
                                Continuation.saysTheSame(claim.reading().asRead(), later))
                : continuation.of(claim.reading().asRead());
    }

    private Optional<ArticleVersion> earlier(ArticleVersion text) {
        return text.number() == 1
                ? Optional.empty()
                : Optional.of(articles.version(text.article().id(), text.number() - 1));
    }

    private List<CheckedClaim> counting(ArticleVersion text) {
        return claims.everIn(text.id()).stream()
                .filter(claim -> claim.isPresent() || claim.isRemoved())
                .toList();
    }

    /** Says which went on, after the new text was checked, and which new ones stand in the place of earlier ones. */
    public void tell(ArticleVersion text, String who) {
        var before = earlier(text);
        if (before.isEmpty()) {
            return;
        }
        var now = claims.everIn(text.id());
        replace(left(before.get(), now), now);
        now.forEach(claim -> claim.carriedFrom()
                .ifPresent(from -> carried.fire(new ClaimCarried(from, claim.id(), text.number(), who))));
    }

    private List<CheckedClaim> left(ArticleVersion before, List<CheckedClaim> now) {
        Set<Long> gone =
                now.stream().flatMap(claim -> claim.carriedFrom().stream()).collect(Collectors.toSet());
        return claims.everIn(before.id()).stream()
                .filter(CheckedClaim::isPresent)
                .filter(claim -> !gone.contains(claim.id()))
                .toList();
    }

    /** In the order of the texts, a claim of the same kind on the same topic. */
    private static void replace(List<CheckedClaim> left, List<CheckedClaim> now) {
        var waiting = new HashMap<String, List<CheckedClaim>>();
        left.forEach(claim -> waiting.computeIfAbsent(topic(claim), topic -> new ArrayList<>())
                .add(claim));
        var taken = new HashSet<CheckedClaim>();
        for (var claim : now) {
            if (claim.isPresent() && claim.carriedFrom().isEmpty()) {
                waiting.getOrDefault(topic(claim), List.of()).stream()
                        .filter(taken::add)
                        .findFirst()
                        .ifPresent(claim::replace);
            }
        }
    }

    private static String topic(CheckedClaim claim) {
        var topic = claim.claim().topic();
        return String.join("|", claim.kind().name(), topic.subject(), topic.measure(), topic.entity());
    }
}
