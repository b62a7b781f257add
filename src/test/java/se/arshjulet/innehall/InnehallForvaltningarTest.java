package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.testsupport.Koppling;

/** The document of a year speaks of the förvaltningar that the nämnd had that year. */
class InnehallForvaltningarTest extends Innehallsprov {

    private static final int AR = 2023;

    @BeforeEach
    void omorganisation() {
        ar(AR, AR + 1, AR - 1);
    }

    @AfterEach
    void som_forut() {
        ar(null, AR + 1, AR - 1);
    }

    /** Medicinsk service ceases with the year, one begins with the next, and one ceased with the last. */
    private static void ar(Integer msTill, Integer nyFran, Integer gamlaTill) {
        databas.gor(em -> {
            Namnd namnd = new Koppling(em, NU).hamta(OrganisationRepository.class).namnd("NORV").orElseThrow();
            if (namnd.getAllaForvaltningar().size() == 2) {
                namnd.laggTillForvaltning("Nya förvaltningen", "NY").finnsUnder(nyFran, null);
                namnd.laggTillForvaltning("Gamla förvaltningen", "GML").finnsUnder(null, gamlaTill);
            }
            namnd.getAllaForvaltningar().get(1).finnsUnder(null, msTill);
        });
    }

    @Test
    void aret_gar_in_och_ut_likadant_och_far_bara_sina_egna_riskplaner() {
        importera("revisor", fil(), null);
        lamnas();
        assertThat(text(exportera("direktor"))).isEqualTo(text(fil()));
        importera("revisor", andrad(ar -> ar.withArray("riskplaner").removeAll()), null);
        databas.gor(em -> assertThat(em.createQuery("select p from Riskplan p where p.arsgranskning.namnd.kortnamn = 'NORV' and p.forvaltning.kortnamn in ('NY', 'GML')",
                Riskplan.class).getResultList()).isEmpty());
    }

    @Test
    void den_som_inte_fanns_det_aret_ar_okand() {
        assertThatThrownBy(() -> importera("revisor", andrad(ar -> {
            ((ObjectNode) ar.withArray("prognoser").get(0)).put("forvaltning", "NY");
            ((ObjectNode) ar.withArray("avvikelser").get(0)).put("forvaltning", "GML");
            ((ObjectNode) ar.withArray("tidigare").get(0)).put("forvaltning", "NY");
        }), null)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::falt)
                .containsExactlyInAnyOrder("prognoser[0].forvaltning", "avvikelser[0].forvaltning", "tidigare[0].forvaltning"));
    }

    @Test
    void det_som_ett_tidigare_ar_lamnade_oppet_kan_galla_den_som_upphorde() {
        importera("revisor", andrad(ar -> ((ObjectNode) ar.withArray("tidigare").get(0)).put("forvaltning", "GML")), null);
        JsonNode nu = trad(exportera("revisor"));
        assertThat(nu.get("tidigare").get(0).get("forvaltning").asText()).isEqualTo("GML");
    }
}
