package org.plumbline.account.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plumbline.account.Passwords;
import org.plumbline.account.Person;
import org.plumbline.account.PersonRepository;
import org.plumbline.audit.AuditLog;

/** Proves who somebody is by name and password. Wrong ones are counted and logged, whatever else fails. */
@ApplicationScoped
class SignIn {

    /** Whoever gives a name that nobody has; what they typed may be a password and does not belong in the log. */
    private static final String STRANGER = "unknown";

    private final PersonRepository people;
    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final SignInFailures failures;
    private final AuditLog log;

    SignIn(
            PersonRepository people,
            Passwords passwords,
            VerifiedPasswords verified,
            SignInFailures failures,
            AuditLog log) {
        this.people = people;
        this.passwords = passwords;
        this.verified = verified;
        this.failures = failures;
        this.log = log;
    }

    /**
     * The person with this name and password.
     *
     * @param address where the request came from
     * @throws TooManyFailuresException if guessing is being slowed down
     * @throws AuthenticationFailedException if the two do not fit
     */
    Person verify(String name, String password, String address) {
        var shortened = name.length() > 60 ? name.substring(0, 60) : name;
        var person =
                QuarkusTransaction.requiringNew().call(() -> people.named(name).filter(found -> !found.isDisabled()));
        return person.filter(found -> verified.contains(password, found.passwordHash(), address))
                .orElseGet(() -> prove(person, shortened, password, address));
    }

    private Person prove(Optional<Person> person, String name, String password, String address) {
        long tried = QuarkusTransaction.requiringNew().call(() -> failures.expect(name, address));
        refuseIfTooMany(tried, name, address);
        if (person.isEmpty()) {
            passwords.matchNobody(password);
        }
        var proven = person.filter(found -> passwords.matches(password, found.passwordHash()))
                .orElseThrow(() -> failed(name, address));
        verified.add(password, proven.passwordHash(), address);
        forget(tried);
        return proven;
    }

    private void refuseIfTooMany(long tried, String name, String address) {
        if (QuarkusTransaction.requiringNew().call(() -> failures.tooMany(name, address))) {
            forget(tried);
            throw new TooManyFailuresException();
        }
    }

    private void forget(long tried) {
        QuarkusTransaction.requiringNew().run(() -> failures.forget(tried));
    }

    private AuthenticationFailedException failed(String name, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(
                        people.named(name).map(Person::name).orElse(STRANGER),
                        "sign-in.failed",
                        "address " + address,
                        ""));
        return new AuthenticationFailedException();
    }
}
