package org.plumbline.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Places")
class PlacesTest {

    private static final LocaleDisplayNames LONG = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    private static final LocaleDisplayNames SHORT =
            LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);

    private static final Places PLACES = new Places();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Burma               | Myanmar
            Russian Federation  | Russia
            russian             | Russia
            U.S.                | United States
            US                  | United States
            Congo (Kinshasa)    | Democratic Republic of Congo
            the Netherlands     | Netherlands
            Swaziland           | Eswatini
            Holland             | Netherlands
            Niger               | Niger
            Nigeria             | Nigeria
            Nigerien            | Niger
            Côte d’Ivoire       | Ivory Coast
            euro zone           | Euro area
            world               | World
            """)
    @DisplayName("are known by name, demonym and historic name")
    void named(String name, String place) {
        assertThat(PLACES.named(name)).get().extracting(Place::name).isEqualTo(place);
    }

    @Test
    @DisplayName("are not named by the city where a government sits")
    void seats() {
        assertThat(PLACES.named("Moscow")).isEmpty();
        assertThat(PLACES.names()).anySatisfy(name -> {
            assertThat(name.text()).isEqualTo("Moscow");
            assertThat(name.form()).isEqualTo(PlaceName.Form.SEAT);
        });
    }

    @Test
    @DisplayName("are called by the names a desk adds, of known and of unknown entities")
    void aliases() {
        var places = new Places(List.of(
                new EntityAliases("Iran", List.of("Persia")), new EntityAliases("Halverton Mining", List.of("HMC"))));
        assertThat(places.named("persia")).get().extracting(Place::code).isEqualTo("IR");
        assertThat(places.named("HMC")).get().extracting(Place::name).isEqualTo("Halverton Mining");
    }

    @Test
    @DisplayName("have the names of CLDR, every territory among them")
    void cldr() {
        var codes =
                new TreeSet<>(CldrName.readAll().stream().map(CldrName::code).toList());
        Region.getAvailable(RegionType.TERRITORY).forEach(region -> codes.add(region.toString()));
        assertThat(CldrName.readAll())
                .containsExactlyElementsOf(codes.stream()
                        .map(code -> new CldrName(code, SHORT.regionDisplayName(code), LONG.regionDisplayName(code)))
                        .toList());
    }
}
