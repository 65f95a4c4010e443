package org.plumbline.library.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map from pairs of numbers")
class PairMapTest {

    @Test
    @DisplayName("knows what any other map knows, however many there are")
    void agrees() {
        var map = new PairMap();
        var other = new HashMap<List<Integer>, Long>();
        var random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            int left = random.nextInt(300);
            int right = random.nextInt(300);
            var before = other.putIfAbsent(List.of(left, right), (long) i);
            assertThat(map.putIfAbsent(left, right, i)).isEqualTo(before == null ? PairMap.NONE : before);
        }
        other.forEach(
                (pair, value) -> assertThat(map.get(pair.get(0), pair.get(1))).isEqualTo(value));
        assertThat(map.get(300, 0)).isEqualTo(PairMap.NONE);
    }
}
