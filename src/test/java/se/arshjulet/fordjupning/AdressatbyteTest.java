package se.arshjulet.fordjupning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Brott;

/** An addressee that is withdrawn is replaced while the report is in the house, with a reason, and not after. */
class AdressatbyteTest {

    private final FordjupadGranskning rapport = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, 2023, "Delegerade beslut", "intern-kontroll", LocalDateTime.of(2023, 3, 1, 9, 0));
    private final Namnd gamla = new Namnd("Servicenämnden", "SN");
    private final Namnd nya = new Namnd("Fastighetsnämnden", "FN");

    @BeforeEach
    void en_rapport_till_den_gamla_namnden() {
        rapport.adressera(gamla, Adressatroll.ADRESSAT);
        rapport.rekommendera("1", "Se över delegationsordningen").adressera(gamla);
    }

    @Test
    void den_nya_tar_over_roll_och_rekommendationer() {
        Adressatbyte.byt(rapport, gamla, nya, "Nämnderna slogs ihop vid halvårsskiftet.");
        assertThat(rapport.adressat(gamla)).isEmpty();
        assertThat(rapport.adressat(nya).orElseThrow().getRoll()).isEqualTo(Adressatroll.ADRESSAT);
        assertThat(rapport.attBesvaraAv(nya)).singleElement().satisfies(r -> assertThat(r.getText()).isEqualTo("Se över delegationsordningen"));
        assertThat(rapport.attBesvaraAv(gamla)).isEmpty();
    }

    @Test
    void ett_byte_utan_motiv_till_en_upphord_namnd_eller_till_en_som_redan_star_dar_nekas_och_inget_andras() {
        Brott.kravs("fordjupning.fel.bytesmotiv", () -> Adressatbyte.byt(rapport, gamla, nya, " "));
        nya.inaktivera();
        Brott.kravs("fordjupning.fel.upphord", () -> Adressatbyte.byt(rapport, gamla, nya, "Sammanslagning"));
        nya.aktivera();
        Brott.kravs("fordjupning.fel.inteAdressat", () -> Adressatbyte.byt(rapport, nya, new Namnd("Kulturnämnden", "KN"), "Sammanslagning"));
        rapport.adressera(nya, Adressatroll.I_DIALOG);
        Brott.kravs("fordjupning.fel.redanAdressat", () -> Adressatbyte.byt(rapport, gamla, nya, "Sammanslagning"));
        assertThat(rapport.attBesvaraAv(gamla)).hasSize(1);
    }

    @Test
    void nar_granskningen_ar_slut_ar_det_for_sent() {
        rapport.getCykel().avbryt("Frågan har lösts.");
        Brott.kravs("fordjupning.fel.bytForSent", () -> Adressatbyte.byt(rapport, gamla, nya, "Sammanslagning"));
        assertThat(rapport.adressat(gamla)).isPresent();
    }
}
