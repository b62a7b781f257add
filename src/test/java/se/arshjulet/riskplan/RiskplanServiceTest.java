package se.arshjulet.riskplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

class RiskplanServiceTest {

    private Formularprov<Riskplanformular> granskningen;

    @BeforeEach
    void startaAret() {
        granskningen = new Formularprov<>(RiskplanService.class, Steg.RISKPLAN, Upplagt::allt);
    }

    @Test
    void det_finns_en_plan_per_forvaltning_och_delomradena_ur_mallen() {
        Riskplanformular formular = granskningen.las();
        assertThat(formular.getRiskplaner()).extracting(Riskplandel::getForvaltning).containsExactly("DIM", "MS");
        assertThat(formular.getDelomraden()).extracting("kod").containsExactly("IK1", "IK2");
        assertThat(formular.getDelomraden().get(1).getKontrollpunkter()).hasSize(4);
    }

    @Test
    void forra_arets_antal_och_riskvarden_star_bredvid_de_tomma_falten() {
        granskningen.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, granskningen.granskning());
            Riskplan forra = new Riskplan(Ar.foregaende(em, granskning), granskning.getForvaltningar().get(0));
            forra.beskriv(null, 12, null);
            Risk risk = forra.laggTillRisk("Kemikalier");
            risk.varderaIPlanen(new Riskvarde(2, 3));
            risk.varderaSlutligt(new Riskvarde(3, 3), null);
            forra.laggTillRisk("Utan värde");
            em.persist(forra);
            return null;
        });
        Riskplandel del = granskningen.las().getRiskplaner().get(0);
        assertThat(del.getForraAntal()).isEqualTo("12");
        assertThat(del.getForraRisker()).containsExactly("Kemikalier: 9 (3x3)", "Utan värde");
        assertThat(granskningen.las().getRiskplaner().get(1).getForraAret()).isEmpty();
    }

    @Test
    void ett_ny_arets_plan_vet_hur_manga_risker_den_forra_hade_om_den_var_forra_arets() {
        assertThat(upplagt(Ar::aretFore)).containsExactly(null, 14);
        assertThat(upplagt(Ar::foregaende)).containsExactly(null, null);
    }

    private List<Integer> upplagt(BiFunction<EntityManager, Arsgranskning, Arsgranskning> tidigare) {
        return granskningen.iDatabasen(em -> {
            Arsgranskning nu = em.find(Arsgranskning.class, granskningen.granskning());
            Arsgranskning forra = tidigare.apply(em, nu);
            Riskplan plan = new Riskplan(forra, nu.getForvaltningar().get(1));
            plan.beskriv(null, 14, null);
            em.persist(plan);
            em.createQuery("select p from Riskplan p where p.arsgranskning = :nu", Riskplan.class).setParameter("nu", nu).getResultList().forEach(em::remove);
            em.flush();
            new Koppling(em, Ar.START).hamta(Riskplansupplagg.class).vidStart(new ArsgranskningStartad(nu, Mallinnehall.medfoljande(), forra));
            return new Koppling(em, Ar.START).hamta(RiskplanRepository.class).planer(nu.getId()).stream().map(Riskplan::getAntalForegaendeAr).toList();
        });
    }

    @Test
    void ett_nytt_ar_har_ingen_plan_for_den_forvaltning_som_har_upphort_men_en_for_den_som_borjar() {
        List<String> upplagda = granskningen.iDatabasen(em -> {
            Arsgranskning forra = em.find(Arsgranskning.class, granskningen.granskning());
            forra.getForvaltningar().get(1).finnsUnder(null, forra.getAr());
            forra.getNamnd().laggTillForvaltning("Nya Y", "Y").finnsUnder(forra.getAr() + 1, null);
            Revisionsar nytt = new Revisionsar(forra.getAr() + 600, forra.getRevisionsar().getMall());
            Arsgranskning nu = new Arsgranskning(nytt, forra.getNamnd(), forra.getYrkesrevisor(), Ar.START);
            em.persist(nytt);
            em.persist(nu);
            em.flush();
            new Koppling(em, Ar.START).hamta(Riskplansupplagg.class).vidStart(new ArsgranskningStartad(nu, Mallinnehall.medfoljande(), forra));
            return new Koppling(em, Ar.START).hamta(RiskplanRepository.class).planer(nu.getId()).stream().map(p -> p.getForvaltning().getKortnamn()).toList();
        });
        assertThat(upplagda).containsExactly("DIM", "Y");
        assertThat(granskningen.las().getRiskplaner()).extracting(Riskplandel::getForvaltning).containsExactly("DIM", "MS");
    }

    @Test
    void en_tom_plan_som_har_fallit_bort_medan_formularet_var_oppet_hindrar_inte() {
        Riskplanformular oppet = granskningen.las();
        granskningen.iDatabasen(em -> {
            em.remove(new Koppling(em, Ar.START).hamta(RiskplanRepository.class).planer(granskningen.granskning()).get(1));
            return null;
        });
        granskningen.spara(oppet);
        oppet.getRiskplaner().get(1).setAntalRisker("5");
        assertThatThrownBy(() -> granskningen.spara(oppet)).isInstanceOf(Regelbrott.class).hasMessageContaining("okandForvaltning");
    }

    @Test
    void dag_paragraf_antal_och_bedomningar_kravs_men_inte_mer() {
        assertThat(granskningen.brister()).containsExactly(
                "riskplaner[0].antagen.datum", "riskplaner[0].antagen.paragraf", "riskplaner[0].antalRisker",
                "riskplaner[1].antagen.datum", "riskplaner[1].antagen.paragraf", "riskplaner[1].antalRisker",
                "delomraden[0].niva", "delomraden[0].iakttagelse", "delomraden[1].niva", "delomraden[1].iakttagelse");
        granskningen.spara(Upplagt::fyllIRiskplan);
        assertThat(granskningen.brister()).isEmpty();
        assertThat(granskningen.slutfor()).isEmpty();
    }

    @Test
    void antogs_ingen_plan_kravs_bara_varfor() {
        granskningen.spara(f -> {
            Upplagt.fyllIRiskplan(f);
            Riskplandel plan = f.getRiskplaner().get(1);
            plan.getAntagen().setDatum("");
            plan.getAntagen().setParagraf("");
            plan.setAntalRisker("");
            plan.getUteblivet().setValt(true);
        });
        assertThat(granskningen.brister()).containsExactly("riskplaner[1].uteblivet.motiv");
        granskningen.spara(f -> f.getRiskplaner().get(1).getUteblivet().setMotiv("Förslaget återremitterades."));
        assertThat(granskningen.brister()).isEmpty();
        assertThat(granskningen.las().getRiskplaner()).extracting(p -> p.getUteblivet().getMotiv()).containsExactly("", "Förslaget återremitterades.");
        granskningen.spara(f -> f.getRiskplaner().get(1).getUteblivet().setValt(false));
        assertThat(granskningen.brister()).hasSize(3).contains("riskplaner[1].antagen.datum");
        assertThat(granskningen.las().getRiskplaner().get(1).getUteblivet().getMotiv()).isEmpty();
    }

    @Test
    void en_plan_kan_inte_bade_vara_antagen_och_inte() {
        assertThatThrownBy(() -> granskningen.spara(f -> {
            Upplagt.fyllIRiskplan(f);
            f.getRiskplaner().get(0).getUteblivet().setValt(true);
            f.getRiskplaner().get(0).getUteblivet().setMotiv("x".repeat(1001));
        })).isInstanceOfSatisfying(Regelbrott.class, brott -> assertThat(brott.brister()).extracting(Brist::falt)
                .containsExactly("riskplaner[0].uteblivet.motiv", "riskplaner[0].uteblivet.valt"));
    }

    @Test
    void antogs_ingen_plan_forra_aret_sags_det() {
        granskningen.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, granskningen.granskning());
            Riskplan forra = new Riskplan(Ar.foregaende(em, granskning), granskning.getForvaltningar().get(0));
            forra.utebliver(new Uteblivet("Ingen upprättades."));
            em.persist(forra);
            return null;
        });
        assertThat(granskningen.las().getRiskplaner()).extracting(Riskplandel::isForraUteblev).containsExactly(true, false);
        assertThat(granskningen.las().getRiskplaner().get(0).getForraAntal()).isEmpty();
    }

    @Test
    void en_ny_risk_far_ett_id_och_kan_sedan_andras() {
        Riskplanformular formular = granskningen.las();
        Riskplandel plan = formular.getRiskplaner().get(0);
        plan.nyRisk();
        plan.getRisker().get(0).setNamn("Förflyttning till tjänsteleverans");
        plan.getRisker().get(0).getPlan().setSannolikhet("3");
        plan.getRisker().get(0).getPlan().setKonsekvens("2");
        granskningen.spara(formular);
        Long id = plan.getRisker().get(0).getId();
        assertThat(id).isNotNull();
        plan.getRisker().get(0).setHanteringsmetod("GRANSKNING");
        granskningen.spara(formular);
        assertThat(granskningen.las().getRiskplaner().get(0).getRisker()).singleElement().satisfies(risk -> {
            assertThat(risk.getId()).isEqualTo(id);
            assertThat(risk.getHanteringsmetod()).isEqualTo("GRANSKNING");
            assertThat(risk.getPlan().getSannolikhet()).isEqualTo("3");
        });
    }

    @Test
    void en_borttagen_risk_forsvinner_och_de_andra_behaller_sin_ordning() {
        granskningen.spara(f -> {
            for (String namn : new String[] {"Ett", "Två", "Tre"}) {
                f.getRiskplaner().get(0).nyRisk();
                f.getRiskplaner().get(0).getRisker().get(f.getRiskplaner().get(0).getRisker().size() - 1).setNamn(namn);
            }
        });
        granskningen.spara(f -> f.getRiskplaner().get(0).taBortRisk(f.getRiskplaner().get(0).getRisker().get(1)));
        assertThat(granskningen.las().getRiskplaner().get(0).getRisker()).extracting(Riskdel::getNamn).containsExactly("Ett", "Tre");
    }

    @Test
    void en_risk_utan_namn_kan_sparas_men_inte_slutforas() {
        granskningen.spara(f -> {
            Upplagt.fyllIRiskplan(f);
            f.getRiskplaner().get(1).nyRisk();
            f.getRiskplaner().get(1).getRisker().get(0).setHanteringsmetod("BEVAKNING");
        });
        assertThat(granskningen.brister()).containsExactly("riskplaner[1].risker[0].namn");
    }

    @Test
    void allt_som_inte_gar_att_forsta_sags_pa_en_gang_och_inget_sparas() {
        assertThatThrownBy(() -> granskningen.spara(f -> {
            f.getRiskplaner().get(0).getAntagen().setDatum("26 april");
            f.getRiskplaner().get(0).setAntalRisker("fem");
            f.getRiskplaner().get(1).nyRisk();
            f.getRiskplaner().get(1).getRisker().get(0).setNamn("Kemikalier");
            f.getRiskplaner().get(1).getRisker().get(0).getPlan().setSannolikhet("5");
            f.getRiskplaner().get(1).getRisker().get(0).getPlan().setKonsekvens("3");
            f.getDelomraden().get(0).setNiva("4");
            f.getDelomraden().get(0).setIakttagelse("Sparas inte.");
        })).isInstanceOfSatisfying(Regelbrott.class, brott -> assertThat(brott.brister()).extracting(Brist::falt).containsExactly(
                "riskplaner[0].antagen.datum", "riskplaner[0].antalRisker", "riskplaner[1].risker[0].plan.sannolikhet", "delomraden[0].niva"));
        assertThat(granskningen.las().getDelomraden().get(0).getIakttagelse()).isEmpty();
        assertThat(granskningen.las().getRiskplaner().get(1).getRisker()).isEmpty();
    }

    @Test
    void den_ena_faktorn_utan_den_andra_ar_inget_riskvarde() {
        assertThatThrownBy(() -> granskningen.spara(f -> {
            f.getRiskplaner().get(0).nyRisk();
            f.getRiskplaner().get(0).getRisker().get(0).getPlan().setSannolikhet("3");
        })).isInstanceOf(Regelbrott.class).hasMessageContaining("plan.konsekvens");
    }
}
