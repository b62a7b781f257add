package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rapport.Omradesbedomning;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.RiskplanRepository;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Namndprov;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** On the page of a nämnd: from which year and to which each of its förvaltningar is there, and what happens in the years that go on. */
class ForvaltningarnasArTest {

    private final Domandatabas databas = Domandatabas.gemensam();
    private Long granskning;
    private Namndprov namnden;
    private int ar;

    @BeforeEach
    void ett_ar_pagar() {
        databas.gor(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            ny.getForvaltningar().forEach(f -> em.persist(new Riskplan(ny, f)));
            em.flush();
            granskning = ny.getId();
            ar = ny.getAr();
            namnden = new Namndprov(databas, ny.getNamnd().getId());
        });
    }

    @Test
    void aren_sparas_och_ett_ar_har_de_forvaltningar_som_finns_da() {
        namnden.ar("MS", "", ar);
        namnden.ar("NY", ar + 1, "");
        assertThat(namnden.las().getForvaltningar()).extracting(Forvaltningsdel::getKortnamn, Forvaltningsdel::getFran, Forvaltningsdel::getTill)
                .containsExactly(tuple("DIM", "", ""), tuple("MS", "", "" + ar),
                        tuple("NY", "" + (ar + 1), ""));
        databas.gor(em -> {
            Namnd namnd = aret(em).getNamnd();
            assertThat(namnd.forvaltningar(ar)).extracting(Forvaltning::getKortnamn).containsExactly("DIM", "MS");
            assertThat(namnd.forvaltningar(ar + 1)).extracting(Forvaltning::getKortnamn).containsExactly("DIM", "NY");
            assertThat(namnd.forvaltningarHittills(ar + 1)).hasSize(3);
            assertThat(namnd.forvaltningarHittills(ar)).hasSize(2);
        });
    }

    @Test
    void det_som_inte_ar_ett_ar_och_ett_sista_fore_det_forsta_sags_vid_faltet() {
        nekas(() -> namnden.ar("MS", "tjugofyra", 20244), "forvaltningar[1].fran organisation.fel.ar", "forvaltningar[1].till organisation.fel.ar");
        nekas(() -> namnden.ar("MS", 2024, 2023), "forvaltningar[1].till organisation.fel.arBakvanda");
        nekas(() -> namnden.ar("MS", 1899, ""), "forvaltningar[1].fran organisation.fel.ar");
    }

    @Test
    void en_namnd_som_granskas_har_nagon_forvaltning_ocksa_i_ar() {
        databas.gor(em -> aret(em).avbryt("Något annat år pågår"));
        nekas(() -> namnden.spara(f -> f.getForvaltningar().forEach(del -> del.setTill("2023"))), "forvaltningar organisation.fel.forvaltningSaknas");
        namnden.spara(f -> f.getForvaltningar().forEach(del -> del.setTill("2024")));
        namnden.spara(f -> {
            f.setAktiv(false);
            f.getForvaltningar().forEach(del -> del.setTill("2023"));
        });
        nekas(() -> namnden.spara(f -> f.getForvaltningar().clear()), "forvaltningar organisation.fel.forvaltningSaknas");
    }

    @Test
    void ett_ar_som_pagar_blir_inte_utan_forvaltning() {
        nekas(() -> namnden.spara(f -> f.getForvaltningar().forEach(del -> del.setFran("" + (ar + 1)))), "forvaltningar arsgranskning.fel.aretUtanForvaltning");
        databas.gor(em -> aret(em).avbryt("Nämnden läggs ned"));
        namnden.spara(f -> f.getForvaltningar().forEach(del -> del.setFran("" + (ar + 1))));
    }

    @Test
    void ett_ar_med_uppgifter_om_forvaltningen_kan_inte_mista_den() {
        lagg((em, ms) -> em.persist(new Prognos(aret(em), ms, Period.MARS, Mnkr.tolka("", "-40"))));
        assertThatThrownBy(() -> namnden.ar("MS", "", ar - 1)).isInstanceOfSatisfying(Regelbrott.class, nej -> {
            assertThat(nej.brister()).extracting(Brist::falt).containsExactly("forvaltningar[1].till");
            assertThat(nej.brister().get(0).nyckel()).isEqualTo("organisation.fel.harUppgifter");
            assertThat(nej.brister().get(0).varden()).containsExactly("Medicinsk service", "" + ar, "prognoser");
        });
        nekas(() -> namnden.ar("MS", ar + 1, ""), "forvaltningar[1].fran organisation.fel.harUppgifter");
        namnden.ar("MS", ar, ar);
        databas.gor(em -> aret(em).avbryt("Nämnden läggs ned"));
        namnden.ar("MS", "", ar - 1);
    }

    @Test
    void allt_som_ett_ar_har_om_en_forvaltning_raknas() {
        lagg((em, ms) -> {
            Arsgranskning aret = aret(em);
            plan(em, ms).antas(new Beslut(Ar.START.toLocalDate(), "§ 12"));
            Riskuppfoljning uppfoljning = new Riskuppfoljning(plan(em, ms), 1);
            uppfoljning.beskriv("Enligt plan", null, null, null);
            Delomrade delomrade = new Delomrade(aret, "verksamhet", "V1", "Mål", 1, null);
            delomrade.antecknaEgenbedomning(ms, null, "Egen");
            Forbattringsomrade forbattring = new Forbattringsomrade(aret, "verksamhet", 1);
            forbattring.beskriv(ms, "Förbättra", false);
            Nyckeltal nyckeltal = new Nyckeltal(aret, 1);
            nyckeltal.beskriv("Sjukfrånvaro", "%", ms, null);
            nyckeltal.belagg(null, "Mäts inte");
            Byra byra = new Byra("Byrån " + ar);
            Rakenskapsuttalande uttalande = new Rakenskapsuttalande(aret, Period.AR, ms, byra);
            Omradesbedomning omrade = new Omradesbedomning(aret, "ekonomi");
            omrade.delbedom(ms, 2, "Inte helt");
            List.of(uppfoljning, delomrade, forbattring, nyckeltal, byra, new Byrauppdrag(byra, ms, ar), uttalande, omrade).forEach(em::persist);
        });
        assertThatThrownBy(() -> namnden.ar("MS", ar + 1, "")).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister().get(0).varden().get(2))
                .isEqualTo("bedömningar, egna bedömningar, förbättringsområden, nyckeltal, riskplan, räkenskapsuttalanden, uppdrag för en byrå, uppföljning av riskplanen"));
    }

    @Test
    void ett_ar_som_pagar_far_en_tom_riskplan_for_den_nya_och_mister_den_tomma_for_den_som_upphor() {
        lagg((em, ms) -> {
            Nyckeltal foljdeMed = new Nyckeltal(aret(em), 1);
            foljdeMed.beskriv("Sjukfrånvaro", "%", ms, null);
            em.persist(foljdeMed);
            em.persist(new Riskuppfoljning(plan(em, ms), 1));
        });
        namnden.ar("NY", ar, "");
        assertThat(planer()).containsExactly("DIM", "MS", "NY");
        namnden.ar("MS", "", ar - 1);
        assertThat(planer()).containsExactly("DIM", "NY");
        databas.gor(em -> assertThat(em.createQuery("select n from Nyckeltal n where n.arsgranskning.id = :id", Nyckeltal.class).setParameter("id", granskning)
                .getResultList()).isEmpty());
        namnden.ar("MS", "", "");
        assertThat(planer()).containsExactly("DIM", "MS", "NY");
    }

    @Test
    void den_som_laggs_till_vet_hur_manga_risker_forra_aret_hade() {
        lagg((em, ms) -> {
            Arsgranskning forra = Ar.aretFore(em, aret(em));
            Riskplan plan = new Riskplan(forra, ms);
            plan.beskriv(null, 14, null);
            em.persist(plan);
            em.remove(plan(em, ms));
        });
        namnden.spara(f -> { });
        databas.gor(em -> assertThat(plan(em, ms(em)).getAntalForegaendeAr()).isEqualTo(14));
    }

    @Test
    void nasta_ar_startar_utan_den_som_upphor_fast_det_sagts_sent() {
        Long nasta = databas.hamta(em -> {
            Revisionsar nytt = new Revisionsar(ar + 500, aret(em).getRevisionsar().getMall());
            Arsgranskning ny = new Arsgranskning(nytt, aret(em).getNamnd(), aret(em).getYrkesrevisor(), Ar.START);
            em.persist(nytt);
            em.persist(ny);
            ny.getForvaltningar().forEach(f -> em.persist(new Riskplan(ny, f)));
            em.flush();
            return ny.getId();
        });
        lagg((em, ms) -> plan(em, ms).beskriv("Antagen", 5, null));
        namnden.ar("MS", "", ar);
        assertThat(planer()).containsExactly("DIM", "MS");
        granskning = nasta;
        assertThat(planer()).containsExactly("DIM");
    }

    private interface Upplagg {
        void i(EntityManager em, Forvaltning ms);
    }

    private void lagg(Upplagg upplagg) {
        databas.gor(em -> upplagg.i(em, ms(em)));
    }

    private Forvaltning ms(EntityManager em) {
        return aret(em).getNamnd().getAllaForvaltningar().get(1);
    }

    private Arsgranskning aret(EntityManager em) {
        return em.find(Arsgranskning.class, granskning);
    }

    private Riskplan plan(EntityManager em, Forvaltning forvaltning) {
        return riskplaner(em).stream().filter(p -> p.getForvaltning().equals(forvaltning)).findFirst().orElseThrow();
    }

    private List<String> planer() {
        return databas.hamta(em -> riskplaner(em).stream().map(p -> p.getForvaltning().getKortnamn()).toList());
    }

    private List<Riskplan> riskplaner(EntityManager em) {
        return new Koppling(em, Ar.START).hamta(RiskplanRepository.class).planer(granskning);
    }

    private static void nekas(ThrowingCallable gor, String... faltOchNycklar) {
        Consumer<Regelbrott> sags = nej -> assertThat(nej.brister()).extracting(b -> b.falt() + " " + b.nyckel()).containsExactly(faltOchNycklar);
        assertThatThrownBy(gor).isInstanceOfSatisfying(Regelbrott.class, sags);
    }
}
