package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Rapportar;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** What one year leaves open reaches the next, whichever of the two is ready last. */
class OverlamningTest extends Rapportprov {

    private Long nasta;

    @Test
    void en_rapport_som_inte_har_expedierats_lamnar_inget_over() {
        lamnaOppet(1);
        assertThat(punkter(nastaAr())).isEmpty();
    }

    @Test
    void forbattringsomraden_och_de_rekommendationer_som_inget_av_dem_talar_om_foljer_med() {
        lamnaOppet(1);
        expediera();
        assertThat(punkter(nastaAr())).extracting(Tidigarepunkt::getKalla, Tidigarepunkt::getText, Tidigarepunkt::isVasentlig).containsExactly(
                tuple("Rapport 6-" + ar() + ", rekommendation 1", "Se över delegationen", true),
                tuple("Årsrapport " + ar(), "Gör målen mätbara 1", false),
                tuple("Rapport 6-" + ar() + ", rekommendation 2", "Utbilda delegaterna", false));
    }

    @Test
    void har_nasta_ar_redan_startat_kommer_punkterna_nar_rapporten_expedieras_och_bara_en_gang() {
        lamnaOppet(1);
        Long nasta = nastaAr();
        expediera();
        expedierad();
        expedierad();
        assertThat(punkter(nasta)).hasSize(3).extracting(Tidigarepunkt::getOrdning).containsExactly(1, 2, 3);
    }

    @Test
    void ett_ar_vars_rapport_ar_inlamnad_far_inga_nya_punkter() {
        lamnaOppet(1);
        Long nasta = nastaAr();
        gor((bonor, fran) -> bonor.hamta(ArsgranskningRepository.class).narFas(nasta, Fas.KVALITETSSAKRING));
        expediera();
        expedierad();
        assertThat(punkter(nasta)).isEmpty();
    }

    @Test
    void det_namnden_har_lovat_star_vid_punkten_nar_svaret_ar_accepterat() {
        lamnaOppet(1);
        expediera();
        Long nasta = nastaAr();
        assertThat(punkter(nasta)).extracting(Tidigarepunkt::getUtlovat).containsOnlyNulls();
        gor((bonor, fran) -> bonor.hamta(Overlamning.class).narSvaretArAccepterat(svar(bonor)));
        assertThat(punkter(nasta)).extracting(Tidigarepunkt::getUtlovat).containsExactly(
                "Ny ordning beslutas. Ansvarig: förvaltningschefen. Klart senast 2024-10-01.", null, "Nämnden avslog punkten: Redan gjort.");
    }

    @Test
    void det_som_ar_atgardat_slutar_foljas_och_resten_behaller_sitt_ursprung() {
        gor((bonor, fran) -> {
            int ordning = 0;
            for (Atgardslage lage : new Atgardslage[] {Atgardslage.ATGARDAT, Atgardslage.DELVIS, null}) {
                Tidigarepunkt punkt = new Tidigarepunkt(fran, ++ordning, fran.getAr() - 3, "Rapport 2-" + (fran.getAr() - 3), true);
                punkt.beskriv(null, "Punkt " + lage, false);
                punkt.utlova("Utlovat " + lage);
                punkt.foljUpp(lage, "Kommentar");
                bonor.hamta(TidigareRepository.class).lagg(punkt);
            }
        });
        expediera();
        assertThat(punkter(nastaAr())).extracting(Tidigarepunkt::getUrsprung, Tidigarepunkt::getText, Tidigarepunkt::getUtlovat, Tidigarepunkt::getLage)
                .containsExactly(tuple(ar() - 3, "Punkt DELVIS", "Utlovat DELVIS", null), tuple(ar() - 3, "Punkt null", "Utlovat null", null));
    }

    @Test
    void overlamningen_laser_lika_fa_satser_hur_mycket_aret_an_har_lamnat() {
        lamnaOppet(1);
        expediera();
        int fa = satserFor();
        gor((bonor, fran) -> bonor.hamta(TidigareRepository.class).punkter(nasta).forEach(bonor.hamta(TidigareRepository.class)::taBort));
        lamnaOppet(30);
        int manga = satserFor();
        assertThat(manga - fa).as("en sats per punkt till, och inget mer").isLessThanOrEqualTo(30);
    }

    private int satserFor() {
        nasta = nasta == null ? laggUpp() : nasta;
        return databas.satserFor(em -> starta(new Bonor(em), em));
    }

    private void starta(Bonor bonor, EntityManager em) {
        Arsgranskning till = em.find(Arsgranskning.class, nasta);
        bonor.hamta(Overlamning.class).vidStart(new ArsgranskningStartad(till, Mallinnehall.las(mallen()),
                bonor.hamta(ArsgranskningRepository.class).foregaende(till).orElseThrow()));
    }

    private Long nastaAr() {
        nasta = laggUpp();
        databas.gor(em -> starta(new Bonor(em), em));
        return nasta;
    }

    private Long laggUpp() {
        return som(Roll.YRKESREVISOR, (bonor, fran) -> {
            Revisionsar ar = new Revisionsar(fran.getAr() + 1, fran.getRevisionsar().getMall());
            bonor.hamta(EntityManager.class).persist(ar);
            Arsgranskning ny = new Arsgranskning(ar, fran.getNamnd(), fran.getYrkesrevisor(), Rapportar.NU);
            bonor.hamta(ArsgranskningRepository.class).lagg(ny);
            return ny.getId();
        });
    }

    /** @param antal förbättringsområden without a report */
    private void lamnaOppet(int antal) {
        gor((bonor, fran) -> {
            EntityManager em = bonor.hamta(EntityManager.class);
            for (int i = 1; i <= antal; i++) {
                Forbattringsomrade omrade = new Forbattringsomrade(fran, "ekonomi", i);
                omrade.beskriv(fran.getNamnd().getForvaltningar().get(0), "Gör målen mätbara " + i, false);
                em.persist(omrade);
            }
            if (antal > 1) {
                return;
            }
            Forbattringsomrade urRapport = new Forbattringsomrade(fran, "intern-kontroll", 1);
            urRapport.beskriv(null, "Se över delegationen", true);
            urRapport.harrorFran("6-" + fran.getAr(), "1");
            em.persist(urRapport);
            FordjupadGranskning rapport = new FordjupadGranskning(6, fran.getAr());
            rapport.redovisa("Delegerade beslut", "intern-kontroll", 2, "Brister.", true);
            rapport.adressera(fran.getNamnd(), Adressatroll.ADRESSAT);
            rapport.rekommendera("1", "Se över delegationsordningen");
            rapport.rekommendera("2", "Utbilda delegaterna");
            em.persist(rapport);
        });
    }

    private void expediera() {
        gor((bonor, fran) -> {
            EntityManager em = bonor.hamta(EntityManager.class);
            Arsrapport rapport = new Arsrapport(fran);
            rapport.lamnaIn(fran.getYrkesrevisor());
            rapport.godkann(person(bonor, Roll.REVISIONSDIREKTOR));
            rapport.frys(new byte[] {1}, "<p/>", Rapportar.NU);
            Missiv missiv = new Missiv(fran);
            missiv.skriv(true, "Vi begär svar.", Rapportar.SISTA_SVARSDAG, new Beslut(Rapportar.BESLUTSDAG, "14"));
            missiv.besluta(person(bonor, Roll.FORTROENDEVALD));
            Expediering expediering = new Expediering(fran);
            expediering.diariefor("REV 17", Rapportar.BESLUTSDAG.plusDays(1));
            expediering.expediera(rapport, missiv, person(bonor, Roll.REGISTRATOR));
            List.of(rapport, missiv, expediering).forEach(em::persist);
        });
    }

    private void expedierad() {
        gor((bonor, fran) -> bonor.hamta(Overlamning.class).vidExpediering(new Expedierad(bonor.hamta(ExpedieringRepository.class).finn(id).orElseThrow(),
                bonor.hamta(MissivRepository.class).finn(id).orElseThrow())));
    }

    private Svar svar(Bonor bonor) {
        Svar svar = new Svar(bonor.hamta(MissivRepository.class).finn(id).orElseThrow());
        svar.besvara(svar.fraga("Väsentlig avvikelse", null, "Se över delegationen"),
                new Atgard("Ny ordning beslutas.", "förvaltningschefen", LocalDate.of(2024, 10, 1)));
        svar.avsla(svar.fraga("Rapport 6-" + ar() + ", rekommendation 2", null, "Utbilda delegaterna"), "Redan gjort.");
        return svar;
    }

    private static Anvandare person(Bonor bonor, Roll roll) {
        return bonor.hamta(AnvandareRepository.class).medRoll(roll).get(0);
    }

    private List<Tidigarepunkt> punkter(Long granskning) {
        return som(Roll.YRKESREVISOR, (bonor, fran) -> bonor.hamta(TidigareRepository.class).punkter(granskning));
    }

    private int ar() {
        return som(Roll.YRKESREVISOR, (bonor, fran) -> fran.getAr());
    }

    private void gor(BiConsumer<Bonor, Arsgranskning> arbete) {
        som(Roll.YRKESREVISOR, (bonor, fran) -> {
            arbete.accept(bonor, fran);
            return null;
        });
    }
}
