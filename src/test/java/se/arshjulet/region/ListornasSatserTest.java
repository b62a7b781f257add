package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.demo.Provregion;
import se.arshjulet.testsupport.Koppling;

/** Listorna över en hel region läses i lika många satser hur stor regionen än är. */
class ListornasSatserTest {

    private static Provregion liten;
    private static Provregion storre;

    @BeforeAll
    static void laggUpp() {
        liten = new Provregion("5x1x2");
        storre = new Provregion("22x2x4");
    }

    static Stream<Arguments> listor() {
        return Stream.of(
                lista("matrisen", 5, k -> k.hamta(RegionService.class).matris(List.of())),
                lista("var året står", 5, k -> k.hamta(RegionService.class).lage(Provregion.SISTA_ARET)));
    }

    private static Arguments lista(String namn, int hogst, Consumer<Koppling> las) {
        return Arguments.of(namn, hogst, las);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listor")
    void antalet_satser_vaxer_inte(String namn, int hogst, Consumer<Koppling> las) {
        assertThat(satser(storre, las)).isEqualTo(satser(liten, las)).isBetween(1, hogst);
    }

    private static int satser(Provregion region, Consumer<Koppling> las) {
        return region.databas().hamta(em -> {
            Koppling koppling = region.koppling(em, "direktor");
            int fore = region.databas().satser();
            las.accept(koppling);
            return region.databas().satser() - fore;
        });
    }
}
