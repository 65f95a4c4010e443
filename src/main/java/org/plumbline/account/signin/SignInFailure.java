package org.plumbline.account.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A wrong password, remembered for ten minutes. */
@Entity
class SignInFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failure_seq")
    @SequenceGenerator(name = "sign_in_failure_seq", sequenceName = "sign_in_failure_seq")
    private Long id;

    private String name;
    private String address;
    private Instant failedAt;

    protected SignInFailure() {} // for Hibernate

    SignInFailure(String name, String address, Instant failedAt) {
        this.name = name;
        this.address = address;
        this.failedAt = failedAt;
    }

    long id() {
        return id;
    }
}
