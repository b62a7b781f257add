package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;

class AnvandarlistaTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();

    @BeforeAll
    static void laggUpp() {
        DATABAS.gor(em -> List.of("Östen Listad", "Zara Listad", "Åsa Listad", "Ärla Listad", "50% Listad")
                .forEach(namn -> em.persist(new Anvandare("listad" + namn.hashCode(), namn, Set.of(Roll.REGISTRATOR)))));
    }

    @Test
    void anvandarna_star_i_svensk_ordning() {
        assertThat(sida("listad", 1, 10).anvandare()).extracting(Anvandare::getNamn)
                .containsExactly("50% Listad", "Zara Listad", "Åsa Listad", "Ärla Listad", "Östen Listad");
    }

    @Test
    void listan_hamtas_en_sida_i_taget() {
        Anvandarsida andra = sida("listad", 2, 2);
        assertThat(andra.anvandare()).extracting(Anvandare::getNamn).containsExactly("Åsa Listad", "Ärla Listad");
        assertThat(andra.totalt()).isEqualTo(5);
        assertThat(andra.sidor()).isEqualTo(3);
    }

    @Test
    void sokningen_bryr_sig_inte_om_stora_och_sma_bokstaver() {
        assertThat(sida("ÖSTEN", 1, 10).anvandare()).extracting(Anvandare::getNamn).containsExactly("Östen Listad");
    }

    @Test
    void tecken_som_databasen_tolkar_soks_som_de_star() {
        assertThat(sida("50%", 1, 10).anvandare()).hasSize(1);
        assertThat(sida("_", 1, 10).anvandare()).isEmpty();
    }

    private static Anvandarsida sida(String sok, int sida, int antal) {
        return DATABAS.hamta(em -> {
            AnvandareRepository forvaring = new AnvandareRepository();
            forvaring.em = em;
            return forvaring.sida(sok, sida, antal);
        });
    }
}
