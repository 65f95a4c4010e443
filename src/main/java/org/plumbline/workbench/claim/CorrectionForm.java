package org.plumbline.workbench.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Period;

/**
 * What a claim says, as an editor puts it. Which fields count depends on the kind.
 *
 * @param revision of the claim as it was shown
 * @param entities separated by semicolons
 * @param period 2024, 2024-03, 2024-Q1 or 2024-03-31; "" for none
 * @param number the number and its unit as a newspaper writes them: "28.5 million tonnes"
 * @param place of a rank: 1 for the best
 * @param lastPlace of a rank such as "among the top four"; "" when it is one place
 * @param direction of a rank, a change or a comparison
 * @param whole of a share: what it is a part of
 * @param degree of a comparison: "much", "slightly"; "" for none
 * @param otherEntities of a comparison: with whom
 * @param otherSource of a comparison: with whose figure
 */
record CorrectionForm(
        @RestForm int revision,
        @RestForm ClaimKind kind,
        @RestForm String subject,
        @RestForm String measure,
        @RestForm String entities,
        @RestForm String period,
        @RestForm String number,
        @RestForm Hedge hedge,
        @RestForm String place,
        @RestForm String lastPlace,
        @RestForm Direction direction,
        @RestForm String whole,
        @RestForm String degree,
        @RestForm String otherEntities,
        @RestForm String otherSource,
        @RestForm String who,
        @RestForm String edition,
        @RestForm Modality modality) {

    /** The form as the claim stands. */
    static CorrectionForm of(CheckedClaim checked) {
        var claim = checked.claim();
        var said = claim.assertion();
        var rank = said instanceof Assertion.Rank one ? Optional.of(one) : Optional.<Assertion.Rank>empty();
        var comparison =
                said instanceof Assertion.Comparison one ? Optional.of(one) : Optional.<Assertion.Comparison>empty();
        return new CorrectionForm(
                checked.revision(),
                claim.kind(),
                claim.topic().subject(),
                claim.topic().measure(),
                claim.topic().entity(),
                claim.topic().period().map(Period::iso).orElse(""),
                said.figure().map(Mention::surface).orElse(""),
                claim.hedge(),
                rank.map(one -> "" + one.place()).orElse(""),
                rank.filter(one -> one.lastPlace() != one.place())
                        .map(one -> "" + one.lastPlace())
                        .orElse(""),
                direction(said),
                said instanceof Assertion.Share share ? share.whole() : "",
                comparison.map(Assertion.Comparison::degree).orElse(""),
                comparison.map(one -> one.other().entity()).orElse(""),
                comparison.map(one -> one.otherAttribution().who()).orElse(""),
                claim.attribution().who(),
                claim.attribution().edition(),
                claim.modality());
    }

    private static Direction direction(Assertion said) {
        if (said instanceof Assertion.Rank rank) {
            return rank.order();
        }
        if (said instanceof Assertion.Change change) {
            return change.direction();
        }
        return said instanceof Assertion.Comparison comparison ? comparison.direction() : Direction.UP;
    }

    /** Whether the number stands for itself in this kind of claim. */
    public boolean needsNumber() {
        return switch (kind) {
            case QUANTITY, COUNT, SHARE -> true;
            default -> false;
        };
    }

    static List<String> listed(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The same with no field missing: what a program left out is empty. */
    public CorrectionForm filled() {
        return new CorrectionForm(
                revision,
                kind == null ? ClaimKind.OTHER : kind,
                text(subject),
                text(measure),
                text(entities),
                text(period),
                text(number),
                hedge == null ? Hedge.EXACT : hedge,
                text(place),
                text(lastPlace),
                direction == null ? Direction.UP : direction,
                text(whole),
                text(degree),
                text(otherEntities),
                text(otherSource),
                text(who),
                text(edition),
                modality == null ? Modality.ASSERTED : modality);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public ClaimKind[] kinds() {
        return ClaimKind.values();
    }

    public Hedge[] hedges() {
        return Hedge.values();
    }

    public Direction[] directions() {
        return Direction.values();
    }

    public Modality[] modalities() {
        return Modality.values();
    }
}
