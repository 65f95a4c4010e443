package org.plumbline.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.review.ReviewState;
import org.plumbline.review.page.ReviewCard;
import org.plumbline.workbench.chart.DotPlot;
import org.plumbline.workbench.chart.RankLadder;

/**
 * All that the workbench shows of one claim.
 *
 * @param number its place in the text, 1 for the first: what the text and the card call it
 * @param review where it stands, and what this person may do about it
 * @param facts how it was read
 * @param plots the values of all editions, none or one
 * @param ladders the places over the editions, one for each source
 */
record Card(
        int number,
        CheckedClaim claim,
        ReviewCard review,
        List<Facts.Fact> facts,
        List<DotPlot> plots,
        List<RankLadder> ladders) {

    static Card of(int number, CheckedClaim claim, ReviewCard review) {
        return new Card(
                number,
                claim,
                review,
                Facts.of(claim.claim(), claim.found().claimed()),
                DotPlot.of(claim).stream().toList(),
                RankLadder.of(claim.claim(), claim.found().findings()));
    }

    public ReviewState state() {
        return review.review().state();
    }

    /** The class of its verdict, as the style sheet knows it. */
    public String looks() {
        return claim.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** The finding that decides; none when sources that weigh the same disagree. */
    public List<Finding> deciding() {
        return claim.found().deciding().stream().toList();
    }

    /** What the other editions and sources say. */
    public List<Finding> others() {
        return claim.found().others();
    }

    /** Whether nothing in the library bears on it, so that a figure should be entered. */
    public boolean isWithoutReference() {
        return claim.found().findings().stream().allMatch(finding -> finding.reason() == Reason.NO_REFERENCE);
    }

    /** Where a figure for it is entered: the form, with what the claim says filled in. */
    public String entryAddress() {
        var topic = claim.claim().topic();
        return "/library/enter?subject=%s&measure=%s&entity=%s"
                .formatted(encoded(topic.subject()), encoded(topic.measure()), encoded(topic.entity()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What it is held to, as one text: "rare earths · reserves"; "" for nothing. */
    public String topic() {
        return claim.found()
                .pairing()
                .filter(pairing -> !pairing.subject().isEmpty())
                .map(pairing -> PairingForm.topic(pairing.subject(), pairing.measure()))
                .orElse("");
    }

    public String entities() {
        return claim.found()
                .pairing()
                .map(pairing -> String.join("; ", pairing.entities()))
                .orElse("");
    }

    /** Whether an editor said that no reference fits. */
    public boolean isHeldToNothing() {
        return claim.choice()
                .own()
                .filter(pairing -> pairing.subject().isEmpty())
                .isPresent();
    }
}
