package org.plumbline.account.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A browser asks to be known by its session cookie. */
public final class SessionRequest extends BaseAuthenticationRequest {

    private final Token token;

    public SessionRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
