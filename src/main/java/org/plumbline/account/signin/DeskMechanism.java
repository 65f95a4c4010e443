package org.plumbline.account.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.plumbline.account.session.SessionCookie;
import org.plumbline.account.session.SessionRequest;
import org.plumbline.account.session.Token;
import org.plumbline.web.error.Problem;

/**
 * How a request says who it is from: a page by its session cookie, the API by HTTP Basic. The API takes no cookie, so that
 * no foreign page can make a browser speak for its user there.
 */
@ApplicationScoped
class DeskMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    private final SessionCookie cookie;
    private final ObjectMapper json;

    DeskMechanism(SessionCookie cookie, ObjectMapper json) {
        this.cookie = cookie;
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var request = isApi(context) ? password(context) : session(context);
        return request.map(manager::authenticate)
                .orElseGet(() -> Uni.createFrom().optional(Optional.empty()));
    }

    private Optional<AuthenticationRequest> session(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(cookie.name()))
                .map(found -> new SessionRequest(new Token(found.getValue())));
    }

    private Optional<AuthenticationRequest> password(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? Optional.empty()
                : decoded(header.substring(BASIC.length()).strip())
                        .filter(pair -> pair.indexOf(':') > 0 && pair.indexOf('\0') < 0)
                        .map(pair -> new PasswordRequest(
                                pair.substring(0, pair.indexOf(':')),
                                pair.substring(pair.indexOf(':') + 1),
                                address(context)));
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty(); // as good as no credentials: the challenge answers
        }
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        isApi(context)
                                ? new ChallengeData(
                                        401, "WWW-Authenticate", "Basic realm=\"Plumbline\", charset=\"UTF-8\"")
                                : new ChallengeData(303, "Location", signIn(context)));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (isApi(context)) {
            return HttpAuthenticationMechanism.super.sendChallenge(context).invoke(() -> explain(context));
        }
        if (context.request().getHeader("HX-Request") != null) {
            context.response().setStatusCode(401).putHeader("HX-Redirect", "/sign-in");
            return Uni.createFrom().item(true);
        }
        return HttpAuthenticationMechanism.super.sendChallenge(context);
    }

    private void explain(RoutingContext context) {
        var problem = new Problem(
                "Sign in",
                401,
                "Send the name and password of an account by HTTP Basic. After ten wrong passwords in ten minutes, wait.");
        try {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }

    /** The sign-in page, with the way back for a page that was asked for. */
    private static String signIn(RoutingContext context) {
        var path = context.request().uri();
        return context.request().method().name().equals("GET") && !path.equals("/")
                ? "/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "/sign-in";
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, PasswordRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        isApi(context)
                                ? new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "basic")
                                : new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, cookie.name()));
    }
}
