package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.demo.Provregion;
import se.arshjulet.region.Regionlista.Last;

/** The lists of a whole region are read in as many statements however large the region is: one row more costs no statement more. */
class ListornasSatserTest {

    private static Provregion liten;
    private static Provregion storre;

    @BeforeAll
    static void laggUpp() {
        liten = new Provregion("5x1x2");
        new Pagaendear(liten, 1).laggUpp();
        storre = new Provregion("22x3x4");
        new Pagaendear(storre, 3).laggUpp();
    }

    static List<Regionlista> listor() {
        return Regionlista.alla();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listor")
    void antalet_satser_vaxer_inte(Regionlista lista) {
        Last iLiten = lista.las(liten);
        Last iStorre = lista.las(storre);
        assertThat(iLiten.rader()).isPositive().isLessThan(iStorre.rader());
        assertThat(iStorre.satser()).isEqualTo(iLiten.satser()).isBetween(1, lista.hogst());
    }
}
