package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Modality;

@DisplayName("A plan beside what there was")
class ForetoldChangeTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 1));

    @Test
    @DisplayName("leaves the figure of the past a claim of its own")
    void two() {
        var claims = new ClaimFinder()
                .find("Guyana plans to pump 1.3 million barrels of crude a day by 2027, against 616,000 in 2024.", DAY)
                .claims();
        assertThat(claims)
                .extracting(Claim::quote)
                .containsExactly("1.3 million barrels of crude a day by 2027", "616,000 in 2024");
        assertThat(claims).extracting(Claim::modality).containsExactly(Modality.TARGET, Modality.ASSERTED);
        assertThat(claims.get(1).topic().period().orElseThrow().iso()).isEqualTo("2024");
        assertThat(claims.get(1).topic().entities()).containsExactly("Guyana");
    }

    @Test
    @DisplayName("is one change where both are told of the past")
    void one() {
        var claims = new ClaimFinder()
                .find("Guyana raised output to 616,000 barrels a day in 2024, from 390,000 in 2023.", DAY)
                .claims();
        assertThat(claims)
                .singleElement()
                .returns(ClaimKind.CHANGE, claim -> claim.assertion().kind());
    }
}
