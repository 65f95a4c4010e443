package org.plumbline.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.account.Passwords;
import org.plumbline.account.Person;
import org.plumbline.account.PersonRepository;
import org.plumbline.account.Role;
import org.plumbline.account.session.DeskSessions;
import org.plumbline.account.session.Token;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.Refusal;

/**
 * Who belongs to the desk: opens and closes accounts, changes roles, and says so in the log. Changes are flushed at once, so
 * that whoever comes second is told, and not the log.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    private final PersonRepository people;
    private final Invitations invitations;
    private final DeskSessions sessions;
    private final Passwords passwords;
    private final AuditLog log;
    private final Clock clock;
    private final boolean demo;

    Accounts(
            PersonRepository people,
            Invitations invitations,
            DeskSessions sessions,
            Passwords passwords,
            AuditLog log,
            Clock clock,
            @ConfigProperty(name = "plumbline.demo") boolean demo) {
        this.people = people;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
        this.demo = demo;
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return people.count() == 0;
    }

    /** Whether somebody here has a public password. */
    public boolean holdsDemo() {
        return people.holdsDemo();
    }

    /** An account of the demo desk, with a password everybody knows. */
    public void openDemo(String name, String displayName, String password, Set<Role> roles) {
        people.persist(new Person(name, displayName, passwords.hash(password), roles, true, clock.instant()));
        log.record("system", "account.opened", "account " + name, named(roles));
    }

    /** A link's secret that lets the first administrator in, for an empty desk. */
    public String setUpSecret() {
        return invitations.setUp().secret();
    }

    /** The names of those who edit or review and may sign in. */
    public List<String> atWork() {
        return people.byName().stream()
                .filter(person -> !person.isDisabled())
                .filter(person -> person.has(Role.EDITOR) || person.has(Role.REVIEWER))
                .map(Person::name)
                .toList();
    }

    List<Person> all() {
        return people.byName();
    }

    /** Opens the account an invitation is for, or sets a new password, and uses the invitation up. */
    Person accept(Token token, AcceptForm form) {
        var invitation = invitations.of(token).orElseThrow(Accounts::expired);
        invitations.delete(invitation);
        return invitation.name().isPresent()
                ? setPassword(find(invitation.name().get()), form.password())
                : open(form, invitation);
    }

    private Person open(AcceptForm form, Invitation invitation) {
        if (people.named(form.name()).isPresent()) {
            throw Refusal.conflict(
                    "Name taken", "Somebody at this desk has the name " + form.name() + ". Choose another.");
        }
        var person = new Person(
                form.name(),
                form.displayName(),
                passwords.hash(form.password()),
                invitation.roles(),
                false,
                clock.instant());
        people.persist(person);
        log.record(invitation.invitedBy(), "account.opened", "account " + form.name(), named(invitation.roles()));
        return person;
    }

    private Person setPassword(Person person, String password) {
        person.changePassword(passwords.hash(password));
        sessions.endAllOf(person);
        log.record(person.name(), "account.password-changed", "account " + person.name(), "");
        return person;
    }

    /** A link's secret for somebody new with these roles. */
    String invite(Set<Role> roles, String by) {
        log.record(by, "account.invited", "roles " + named(roles), "");
        return invitations.invite(roles, by).secret();
    }

    /** A link's secret that lets this person choose a new password. */
    String resetPassword(long id, String by) {
        var person = find(id);
        log.record(by, "account.reset-offered", "account " + person.name(), "");
        return invitations.reset(person, by).secret();
    }

    /** @throws Refusal if nobody would be left to administer the desk */
    void changeRoles(long id, Set<Role> roles, String by) {
        var person = find(id);
        if (!roles.contains(Role.ADMIN)) {
            refuseIfLastAdministrator(person);
        }
        log.record(by, "account.roles-changed", "account " + person.name(), named(person.roles()), named(roles));
        person.changeRoles(roles);
        people.flush();
    }

    /** Signs the person out everywhere and lets nobody in by that name; their work and name stay. */
    void disable(long id, String by) {
        var person = find(id);
        refuseIfLastAdministrator(person);
        person.disable();
        people.flush();
        sessions.endAllOf(person);
        log.record(by, "account.disabled", "account " + person.name(), "enabled", "disabled");
    }

    /** @throws Refusal if everybody knows its password and the desk is no demo any more */
    void enable(long id, String by) {
        var person = find(id);
        if (person.isDemo() && !demo) {
            throw Refusal.conflict(
                    "Public password",
                    "Everybody knows the password of " + person.name()
                            + ". Offer a new one first; once it is chosen, the account can be opened again.");
        }
        person.enable();
        people.flush();
        log.record(by, "account.enabled", "account " + person.name(), "disabled", "enabled");
    }

    private void refuseIfLastAdministrator(Person person) {
        if (person.has(Role.ADMIN) && !people.hasAnotherAdministrator(person)) {
            throw Refusal.conflict(
                    "Last administrator",
                    person.displayName() + " is the only administrator. Give somebody else that role first.");
        }
    }

    private Person find(long id) {
        return people.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("There is no account " + id + "."));
    }

    private Person find(String name) {
        return people.named(name).orElseThrow(() -> Refusal.notFound("There is no account " + name + "."));
    }

    private static Refusal expired() {
        return Refusal.notFound(
                "This link has been used or is more than a day old. Ask an administrator for a new one.");
    }

    private static String named(Set<Role> roles) {
        return roles.isEmpty()
                ? "none"
                : EnumSet.copyOf(roles).stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
