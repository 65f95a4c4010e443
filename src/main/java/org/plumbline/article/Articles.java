package org.plumbline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.Refusal;

/** Takes articles in and finds them again. Whoever checks them hears of each text by {@link ArticleReceived}. */
@ApplicationScoped
@Transactional
public class Articles {

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Event<ArticleReceived> received;
    private final AuditLog log;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Event<ArticleReceived> received,
            AuditLog log,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.received = received;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal if the intake has troubles: ask for them first where a form can show them */
    public ArticleVersion receive(Intake intake, String who) {
        return receive(intake, who, version -> {});
    }

    /** @param kept what is to be kept of the text before anybody reads it */
    public ArticleVersion receive(Intake intake, String who, Consumer<ArticleVersion> kept) {
        var troubles = intake.troubles(LocalDate.now(clock));
        if (troubles.any()) {
            throw Refusal.badRequest(troubles.toString());
        }
        var article = new Article(intake, who, clock.instant());
        articles.persist(article);
        return receive(article, new ArticleText(intake.text()), who, "", kept);
    }

    /** @throws Refusal if the text is the one the article has, or cannot be the text of an article */
    public ArticleVersion receiveVersion(long articleId, String text, String who) {
        return receiveVersion(articleId, text, who, version -> {});
    }

    /** @param kept what is to be kept of the text before anybody reads it */
    public ArticleVersion receiveVersion(long articleId, String text, String who, Consumer<ArticleVersion> kept) {
        return receiveVersion(hold(articleId), text, who, kept);
    }

    /**
     * The same by somebody who had a certain text before their eyes.
     *
     * @param seen the number of that text
     * @throws Refusal 409 if a later one came in meanwhile
     */
    public ArticleVersion receiveVersionAfter(int seen, long articleId, String text, String who) {
        var article = hold(articleId);
        if (article.newestNumber() != seen) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Version %d came in while you were at work, and yours was made from version %d. Compare the two, then send yours again if it still applies."
                            .formatted(article.newestNumber(), seen));
        }
        return receiveVersion(article, text, who, version -> {});
    }

    /** Whoever else hands in a text of this article waits until the transaction ends. */
    private Article hold(long articleId) {
        return Optional.ofNullable(articles.findById(articleId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> noArticle(articleId));
    }

    private ArticleVersion receiveVersion(Article article, String text, String who, Consumer<ArticleVersion> kept) {
        var cleaned = textOf(text);
        var same = versions.withText(article, cleaned.hash());
        same.filter(version -> version.number() == article.newestNumber()).ifPresent(Articles::refuseRepeated);
        return receive(article, cleaned, who, same.map(Articles::again).orElse(""), kept);
    }

    private static ArticleText textOf(String text) {
        try {
            return new ArticleText(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(e.getMessage() + ".");
        }
    }

    private static void refuseRepeated(ArticleVersion same) {
        throw Refusal.conflict(
                "Nothing new", "This is, character for character, the text of version " + same.number() + ".");
    }

    /** Going back to an earlier text is a version like any other, and says so. */
    private static String again(ArticleVersion earlier) {
        return ", the text of version " + earlier.number() + " again";
    }

    private ArticleVersion receive(
            Article article, ArticleText text, String who, String remark, Consumer<ArticleVersion> kept) {
        var version = article.next(text, who, clock.instant());
        versions.persist(version);
        log.record(
                who,
                "article.received",
                "article " + article.id(),
                "version %d, “%s”, SHA-256 %s%s"
                        .formatted(version.number(), article.title(), version.textHash(), remark));
        kept.accept(version);
        received.fire(new ArticleReceived(version.id(), who));
        return version;
    }

    public Article find(long id) {
        return articles.findByIdOptional(id).orElseThrow(() -> noArticle(id));
    }

    private static Refusal noArticle(long id) {
        return Refusal.notFound("There is no article " + id + ".");
    }

    /** The newest text of an article. */
    public ArticleVersion newest(long id) {
        return versions.newestOf(id).orElseThrow(() -> Refusal.notFound("There is no article " + id + "."));
    }

    public ArticleVersion version(long id, int number) {
        return versions.of(id, number)
                .orElseThrow(() -> Refusal.notFound("Article %d has no version %d.".formatted(id, number)));
    }

    public ArticleVersion version(long versionId) {
        return versions.findByIdOptional(versionId).orElseThrow(() -> Refusal.notFound("There is no such text."));
    }

    /** The same, kept from everybody else who asks for it so until the transaction ends. */
    public ArticleVersion versionForCheck(long versionId) {
        return versions.findByIdOptional(versionId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("There is no such text."));
    }

    /** Keeps a text from everybody who asks for it to check it until the transaction ends. */
    public void hold(ArticleVersion text) {
        versions.hold(text.id());
    }

    /** The articles received before the one with this number, newest first. */
    public List<Article> newest(long before, int count) {
        return articles.newest(before, count);
    }
}
