package org.plumbline.api.answer;

import java.util.List;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.value.CodePoints;
import org.plumbline.engine.value.Period;

/**
 * One claim of a text, as the API tells it; null where the text does not say.
 *
 * @param mentions the numbers of the claim: as printed (surface) and at full scale (value)
 */
record ClaimAnswer(
        int start,
        int end,
        String quote,
        ClaimKind kind,
        String subject,
        String measure,
        String entity,
        String period,
        String attribution,
        String hedge,
        Modality modality,
        List<MentionAnswer> mentions) {

    static ClaimAnswer of(Claim claim, CodePoints positions) {
        return new ClaimAnswer(
                positions.start(claim.span()),
                positions.end(claim.span()),
                claim.quote(),
                claim.kind(),
                orNull(claim.topic().subject()),
                orNull(claim.topic().measure()),
                orNull(claim.topic().entity()),
                claim.topic().period().map(Period::iso).orElse(null),
                orNull(claim.attribution().who()),
                claim.hedge().label(),
                claim.modality(),
                claim.mentions().stream()
                        .map(mention -> MentionAnswer.of(mention, positions))
                        .toList());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
