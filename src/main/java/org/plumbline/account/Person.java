package org.plumbline.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who works at the desk. Never deleted: their name stands in the log and under decisions. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    private Long id;

    @Version
    private int version;

    private String name;
    private String displayName;
    private String passwordHash;
    private boolean disabled;
    private boolean demo;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Person() {} // for Hibernate

    public Person(
            String name, String displayName, String passwordHash, Set<Role> roles, boolean demo, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.demo = demo;
        this.createdAt = createdAt;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        demo = false; // nobody else knows this one
    }

    public void changeRoles(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    public Long id() {
        return id;
    }

    /** The sign-in name, which the log and decisions carry. */
    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether everybody knows the password. */
    public boolean isDemo() {
        return demo;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Set<Role> roles() {
        return new TreeSet<>(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
