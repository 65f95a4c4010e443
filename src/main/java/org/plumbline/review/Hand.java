package org.plumbline.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;

/**
 * A person's place at one submission: they had a hand in the claim, or they decide it. The database gives each person one place
 * only, which is how it holds four eyes.
 */
@Entity
@Immutable
class Hand {

    /** Which of the two. */
    enum Side {
        AUTHOR,
        DECIDER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_seq")
    @SequenceGenerator(name = "hand_seq", sequenceName = "hand_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    private String name;

    @Enumerated(EnumType.STRING)
    private Side side;

    protected Hand() {} // for Hibernate

    Hand(Submission submission, String name, Side side) {
        this.submission = submission;
        this.name = name;
        this.side = side;
    }

    String name() {
        return name;
    }
}
