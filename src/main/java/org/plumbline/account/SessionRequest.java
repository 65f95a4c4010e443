package org.plumbline.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A browser asks to be known by its session cookie. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final Token token;

    SessionRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
