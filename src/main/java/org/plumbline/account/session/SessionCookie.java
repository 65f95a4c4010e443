package org.plumbline.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries a session's secret. Behind TLS it is bound to the host and sent over https only. */
@ApplicationScoped
public class SessionCookie {

    private final boolean secure;

    SessionCookie(@ConfigProperty(name = "plumbline.session.secure") boolean secure) {
        this.secure = secure;
    }

    public String name() {
        return secure ? "__Host-plumbline" : "plumbline";
    }

    public NewCookie holding(Token token) {
        return cookie(token.secret(), NewCookie.DEFAULT_MAX_AGE);
    }

    public NewCookie empty() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
