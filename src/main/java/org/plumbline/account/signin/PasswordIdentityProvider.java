package org.plumbline.account.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.account.Identities;
import org.plumbline.account.Person;

/** Knows a program by the name and password of its person. */
@ApplicationScoped
class PasswordIdentityProvider implements IdentityProvider<PasswordRequest> {

    private final SignIn signIn;

    PasswordIdentityProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<PasswordRequest> getRequestType() {
        return PasswordRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PasswordRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> Identities.of(verified(request)));
    }

    private Person verified(PasswordRequest request) {
        try {
            return signIn.verify(request.name(), request.password(), request.address());
        } catch (TooManyFailuresException tooMany) {
            throw new AuthenticationFailedException(tooMany);
        }
    }
}
