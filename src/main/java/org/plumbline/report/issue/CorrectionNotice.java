package org.plumbline.report.issue;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a report puts right that an earlier final one said.
 *
 * @param claimId the claim as the earlier report knew it
 * @param said what it said
 * @param saysNow what is said now
 * @param correctedAt when the earlier word fell
 * @param why as the log has it
 */
@Embeddable
public record CorrectionNotice(long claimId, String said, String saysNow, Instant correctedAt, String why) {}
