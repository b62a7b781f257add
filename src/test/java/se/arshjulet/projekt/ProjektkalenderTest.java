package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.avisering.Kalenderpost;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

class ProjektkalenderTest {

    @Test
    void den_som_ar_med_har_projektets_dagar_tills_det_avbryts() {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Anvandare med = revisor("projektmed");
            em.persist(med);
            FordjupadGranskning fordjupad = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, 2023, "Klagomålshantering", "verksamhet", Ar.START);
            em.persist(fordjupad);
            Projektplan plan = new Projektplan(fordjupad, Ar.START.toLocalDate());
            plan.taMed(med);
            em.persist(plan);
            em.flush();
            Projektkalender kalender = new Bonor(em).hamta(Projektkalender.class);
            List<Kalenderpost> poster = kalender.poster(med).toList();
            assertThat(poster).hasSize(Projektsteg.values().length);
            assertThat(poster).filteredOn(p -> p.id().endsWith("GENOMFORANDE")).singleElement().satisfies(post -> {
                assertThat(post.dag()).isEqualTo(plan.dag(Projektsteg.GENOMFORANDE));
                assertThat(post.rubrik()).isEqualTo("Genomförande: sista dag, Klagomålshantering");
                assertThat(post.sida()).isEqualTo("/fordjupning/fordjupad.xhtml?id=" + fordjupad.getId());
            });
            assertThat(kalender.poster(revisor("projektutan"))).isEmpty();
            fordjupad.getCykel().avbryt("Frågan har granskats av någon annan.");
            em.flush();
            assertThat(kalender.poster(med)).isEmpty();
        });
    }

    private static Anvandare revisor(String namn) {
        return new Anvandare(namn, namn, Set.of(Roll.YRKESREVISOR));
    }
}
