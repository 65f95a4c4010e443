package org.plumbline.review.talk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.account.CurrentUser;
import org.plumbline.web.Refusal;

/** Comments at a claim for programs. */
@Path("/api/v1/claims/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class CommentApi {

    /** {@code {"words": "By which edition?", "forAuthor": true}}. */
    record CommentBody(String words, Boolean forAuthor) {}

    /** @param resolvedBy null while it is open */
    record CommentAnswer(
            long id, long claim, String words, boolean forAuthor, String saidBy, Instant saidAt, String resolvedBy) {

        static CommentAnswer of(Comment comment) {
            return new CommentAnswer(
                    comment.id(),
                    comment.claimId(),
                    comment.words(),
                    comment.isForAuthor(),
                    comment.saidBy(),
                    comment.saidAt(),
                    comment.resolvedBy());
        }
    }

    private final Comments comments;
    private final CurrentUser user;

    CommentApi(Comments comments, CurrentUser user) {
        this.comments = comments;
        this.user = user;
    }

    @GET
    public List<CommentAnswer> list(@RestPath long id) {
        return comments.on(id).stream().map(CommentAnswer::of).toList();
    }

    @POST
    public CommentAnswer say(@RestPath long id, CommentBody body) {
        if (body == null) {
            throw Refusal.badRequest("The request needs an object with words.");
        }
        return CommentAnswer.of(comments.say(id, body.words(), Boolean.TRUE.equals(body.forAuthor()), user.name()));
    }

    @POST
    @Path("{comment}/resolution")
    public CommentAnswer resolve(@RestPath long id, @RestPath long comment) {
        return CommentAnswer.of(comments.resolve(id, comment, user.name()));
    }

    @POST
    @Path("{comment}/reopening")
    public CommentAnswer reopen(@RestPath long id, @RestPath long comment) {
        return CommentAnswer.of(comments.reopen(id, comment, user.name()));
    }
}
