package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.organisation.Roll;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Tidigarepunkt;

/** What is open in the register reaches the nämnd's next report, whichever of the two is ready last. */
class OverlamningTest extends Registerprov {

    @Test
    void en_rapport_som_inte_har_expedierats_lamnar_inget_over() {
        lamnaOppet();
        assertThat(foljsUpp(nastaAr(ar + 1))).isEmpty();
    }

    @Test
    void forbattringsomraden_och_de_rekommendationer_som_inget_av_dem_talar_om_foljer_med() {
        lamnaOppet();
        expediera(id);
        assertThat(foljsUpp(nastaAr(ar + 1))).extracting(Tidigarepunkt::getKalla, Tidigarepunkt::getText, Tidigarepunkt::isVasentlig).containsExactly(
                tuple("Rapport 6-" + ar + ", rekommendation 1", "Se över delegationen", true),
                tuple("Årsrapport " + ar, "Gör målen mätbara", false),
                tuple("Rapport 6-" + ar + ", rekommendation 2a", "Tydliggör delegationen av personuppgifter", false),
                tuple("Rapport 6-" + ar + ", rekommendation 2b", "Tydliggör delegationen av inköp", false));
    }

    @Test
    void har_nasta_ar_redan_startat_kommer_punkterna_nar_rapporten_expedieras_och_bara_en_gang() {
        lamnaOppet();
        Long nasta = nastaAr(ar + 1);
        Long utkast = oppetUtkast(nasta);
        expediera(id);
        sagExpedierad(id);
        assertThat(sparning(utkast).getAntal()).as("det som bara läggs till skrivs inte över").isZero();
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getOrdning).containsExactly(1, 2, 3, 4);
    }

    @Test
    void ett_ar_vars_rapport_ar_inlamnad_far_inga_nya_punkter() {
        lamnaOppet();
        Long nasta = nastaAr(ar + 1);
        gor((bonor, em) -> bonor.hamta(ArsgranskningRepository.class).narFas(nasta, Fas.KVALITETSSAKRING));
        expediera(id);
        assertThat(foljsUpp(nasta)).isEmpty();
    }

    @Test
    void det_som_ar_atgardat_slutar_foljas_och_resten_foljs_ocksa_aret_darefter() {
        lamnaOppet();
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        gor((bonor, em) -> bonor.hamta(se.arshjulet.tidigare.TidigareRepository.class).punkter(nasta).forEach(punkt ->
                punkt.foljUpp(punkt.getText().endsWith("inköp") ? Atgardslage.ATGARDAT : punkt.getText().startsWith("Gör") ? Atgardslage.DELVIS : Atgardslage.INTE, "Läst.")));
        forbattra(nasta, "verksamhet", "Följ upp avtalen", false, null, null);
        expediera(nasta);
        assertThat(punkt("inköp").getStatus()).isEqualTo(Punktstatus.VERIFIERAD);
        assertThat(punkt("Gör målen mätbara").getStatus()).isEqualTo(Punktstatus.PAGAR);
        assertThat(foljsUpp(nastaAr(ar + 2))).extracting(Tidigarepunkt::getText, Tidigarepunkt::getUrsprung, Tidigarepunkt::getLage).containsExactly(
                tuple("Se över delegationen", ar, null), tuple("Gör målen mätbara", ar, null), tuple("Tydliggör delegationen av personuppgifter", ar, null), tuple("Följ upp avtalen", ar + 1, null));
    }

    @Test
    void en_punkt_som_skrevs_in_for_hand_och_inte_ar_atgardad_kommer_in_i_registret() {
        gor((bonor, em) -> {
            for (Atgardslage lage : new Atgardslage[] {Atgardslage.ATGARDAT, Atgardslage.DELVIS}) {
                Tidigarepunkt punkt = new Tidigarepunkt(em.find(Arsgranskning.class, id), 1, ar - 3, "Rapport 2-" + (ar - 3), false);
                punkt.beskriv(null, "Punkt " + lage, false);
                punkt.foljUpp(lage, "Hälften är gjord.");
                em.persist(punkt);
            }
        });
        expediera(id);
        assertThat(punkter()).singleElement().satisfies(punkt -> {
            assertThat(punkt.getKalla().getSlag()).isEqualTo(Punktslag.ALDRE);
            assertThat(punkt.getStatus()).isEqualTo(Punktstatus.PAGAR);
            assertThat(punkt.getDagar().getExpedierad()).isEqualTo(ar - 3 < 2024 ? LocalDate.of(ar - 3, 12, 31) : BESLUTSDAG.plusDays(1));
        });
        assertThat(foljsUpp(nastaAr(ar + 1))).extracting(Tidigarepunkt::getKalla).containsExactly("Rapport 2-" + (ar - 3));
    }

    @Test
    void en_punkt_som_redan_ar_inskriven_for_hand_blir_samma_punkt() {
        lamnaOppet();
        Long nasta = nastaAr(ar + 1);
        Long utkast = oppetUtkast(nasta);
        gor((bonor, em) -> {
            Tidigarepunkt punkt = new Tidigarepunkt(em.find(Arsgranskning.class, nasta), 1, ar, "Vår rapport", false);
            punkt.beskriv(null, "Gör målen mätbara", false);
            em.persist(punkt);
        });
        expediera(id);
        assertThat(foljsUpp(nasta)).hasSize(4).filteredOn(p -> p.getText().equals("Gör målen mätbara"))
                .singleElement().satisfies(p -> assertThat(p.getAtgardspunktId()).isEqualTo(punkt("Gör målen mätbara").getId()));
        assertThat(foljsUpp(nasta)).allMatch(Tidigarepunkt::isOverlamnad);
        assertThat(sparning(utkast).getAntal()).as("den som har utkastet öppet får veta det").isOne();
    }

    @Test
    void overlamningen_laser_lika_fa_satser_hur_mycket_som_ar_oppet() {
        lamnaOppet();
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        int tomt = satser(nasta);
        gor((bonor, em) -> {
            for (int i = 0; i < 30; i++) {
                em.persist(new Atgardspunkt(namnd(em, tecken), null, new Punktkalla(Punktslag.ALDRE, "X" + i, ar, "Årsrapport"), new Punktord(null, "Punkt " + i, false), BESLUTSDAG,
                        new Andring(NU, "x", null)));
            }
        });
        assertThat(satser(nasta) - tomt).as("en sats per ny punkt att skriva, och inget mer").isLessThanOrEqualTo(30);
        assertThat(foljsUpp(nasta)).hasSize(34);
    }

    private int satser(Long granskning) {
        return databas.satserFor(em -> {
            Arsgranskning till = em.find(Arsgranskning.class, granskning);
            bonor(em, Roll.YRKESREVISOR).hamta(Registerhandelser.class).vidStart(new ArsgranskningStartad(till, till.mall(), null));
        });
    }

    /** In the year's report: one that speaks of rekommendation 1, one of its own, and two rekommendationer that nobody speaks of. */
    private void lamnaOppet() {
        fordjupad(6);
        forbattra(id, "ekonomi", "Gör målen mätbara", false, null, null);
        forbattra(id, "intern-kontroll", "Se över delegationen", true, "6-" + ar, "1");
    }
}
