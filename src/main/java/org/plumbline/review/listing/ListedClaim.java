package org.plumbline.review.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ReviewState;

/** A claim that counts, with what a list can be narrowed by in one row: every way to narrow it has an index to walk. */
@Entity
@Table(name = "listed_claim")
class ListedClaim {

    @Id
    private long claimId;

    private long articleId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String assignee; // "" for nobody

    protected ListedClaim() {} // for Hibernate
}
