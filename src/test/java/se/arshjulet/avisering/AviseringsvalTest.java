package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.avisering.Aviseringsprov.REVISOR;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.organisation.Anvandare;

/** Letters as the user has chosen to have them. */
class AviseringsvalTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 1);
    private static final LocalDate SKOTTDAGEN = LocalDate.of(2024, 2, 29);

    private Aviseringsprov prov;

    @BeforeEach
    void starta() {
        prov = new Aviseringsprov(START.atTime(9, 0));
    }

    @AfterEach
    void stang() {
        prov.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2024-10-27", "2023-12-31", "2024-02-29"})
    void den_som_vill_ha_ett_brev_om_dagen_far_allt_i_ett_klockan_sju(LocalDate dag) {
        prov.valjer(REVISOR, Aviseringssatt.DAGLIGEN);
        prov.blir(dag.minusDays(1).atTime(7, 0));
        prov.slag();
        prov.blir(dag.minusDays(1).atTime(12, 0));
        prov.uppgift("granskaSvar", null, dag.plusDays(90));
        prov.slag();
        prov.uppgift("granskaSvar", null, dag.plusDays(91));
        prov.blir(dag.atTime(6, 59));
        prov.slag();
        assertThat(prov.antalBrev()).as("inte före sju").isZero();
        prov.blir(dag.atTime(7, 0));
        prov.slag();
        prov.slag();
        assertThat(prov.amnen(REVISOR)).containsExactly("2 besked från Årshjulet");
        prov.uppgift("granskaSvar", null, dag.plusDays(92));
        prov.blir(dag.atTime(23, 0));
        prov.slag();
        assertThat(prov.antalBrev()).as("nästa morgon").isOne();
        prov.blir(dag.plusDays(1).atTime(7, 0));
        prov.slag();
        assertThat(prov.antalBrev()).isEqualTo(2);
    }

    @Test
    void den_som_bara_vill_veta_vad_som_ar_forsenat_far_inget_annat() {
        prov.valjer(REVISOR, Aviseringssatt.FORSENADE);
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        prov.blir(SKOTTDAGEN.minusDays(7));
        prov.slag();
        assertThat(prov.antalBrev()).isZero();
        prov.blir(SKOTTDAGEN.plusDays(1));
        prov.slag();
        assertThat(prov.amnen(REVISOR)).hasSize(1).first().asString().startsWith("Försenad");
        prov.valjer(REVISOR, Aviseringssatt.GENAST);
        prov.slag();
        assertThat(prov.antalBrev()).as("det gamla kommer inte efteråt").isOne();
    }

    @Test
    void ett_stangt_konto_far_inga_brev_ocksa_om_nagot_vantade() {
        prov.valjer(REVISOR, Aviseringssatt.DAGLIGEN);
        prov.slag();
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        prov.anvandaren(REVISOR, Anvandare::inaktivera);
        prov.blir(START.plusDays(1));
        prov.slag();
        prov.blir(SKOTTDAGEN.plusDays(1));
        prov.slag();
        assertThat(prov.antalBrev()).isZero();
    }
}
