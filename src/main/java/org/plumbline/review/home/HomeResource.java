package org.plumbline.review.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.plumbline.account.CurrentUser;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.review.queue.ClaimList;
import org.plumbline.review.queue.ClaimLists;
import org.plumbline.review.waiting.Queue;
import org.plumbline.review.waiting.Returned;
import org.plumbline.review.waiting.ReturnedRepository;
import org.plumbline.review.waiting.ReviewQueue;

/** What waits for whoever looks. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class HomeResource {

    private static final int ARTICLES = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(
                List<Returned> returned,
                List<Returned> undone,
                ClaimList given,
                List<ArticleWork> articles,
                Set<Long> older,
                Queue queue);
    }

    private final WorkRepository work;
    private final ReturnedRepository returned;
    private final ReviewQueue queue;
    private final ClaimLists lists;
    private final CheckedClaims claims;
    private final CurrentUser user;

    HomeResource(
            WorkRepository work,
            ReturnedRepository returned,
            ReviewQueue queue,
            ClaimLists lists,
            CheckedClaims claims,
            CurrentUser user) {
        this.work = work;
        this.returned = returned;
        this.queue = queue;
        this.lists = lists;
        this.claims = claims;
        this.user = user;
    }

    @GET
    public TemplateInstance show() {
        var articles = work.articles(ARTICLES);
        return Templates.home(
                returned.returnedTo(user.name()),
                returned.undoneFor(user.name()),
                lists.waitingWith(user.name()),
                articles,
                claims.checkedByOlderRules(
                        articles.stream().map(one -> one.article().id()).toList()),
                queue.head(user.name()));
    }
}
