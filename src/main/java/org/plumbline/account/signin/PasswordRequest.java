package org.plumbline.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A program asks to be known by name and password. */
final class PasswordRequest extends BaseAuthenticationRequest {

    private final String name;
    private final String password;
    private final String address;

    PasswordRequest(String name, String password, String address) {
        this.name = name;
        this.password = password;
        this.address = address;
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    String address() {
        return address;
    }
}
