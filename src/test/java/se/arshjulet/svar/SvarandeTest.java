package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

/** The nämnd's form on the real tables: several write, one submits, and only what is asked for can be changed. */
class SvarandeTest extends Svarsprov {

    @Test
    void det_syns_vem_som_senast_skrev_pa_en_punkt() {
        som(handlaggaren(), (bonor, granskning) -> {
            LamnaSvarService tjanst = bonor.hamta(LamnaSvarService.class);
            Svarsformular formular = tjanst.las(Provuppgift.i(Steg.SVAR, SvarProcess.LAMNA, granskning));
            formular.getPunkter().get(0).setBeskrivning("Klassning");
            tjanst.spara(Provuppgift.i(Steg.SVAR, SvarProcess.LAMNA, granskning), formular);
            return null;
        });
        databas.gor(em -> {
            List<Svarspunkt> punkter = em.find(Svar.class, svarId).getPunkter();
            assertThat(punkter.get(0).getSkrivenAv().getNamn()).isEqualTo("Hanna Handläggare");
            assertThat(punkter.get(1).getSkrivenAv()).isNull();
        });
    }

    @Test
    void ett_uteblivet_svar_lyfts_till_svarets_sida_och_inte_till_namndens_formular() {
        for (Class<? extends Svarande> tjanst : List.of(LamnaSvarService.class, KompletteraSvarService.class)) {
            String sida = som(Roll.FORTROENDEVALD, (bonor, granskning) -> {
                assertThat(bonor.hamta(Svarsgrind.class).synligt(svarId)).isNotNull();
                return bonor.hamta(tjanst).lyftsidor(List.of(Provuppgift.i(Steg.SVAR, SvarProcess.LAMNA, granskning))).values().iterator().next();
            });
            assertThat(sida).isEqualTo("/svar/svaret.xhtml?svar=" + svarId);
        }
    }

    @Test
    void en_handlaggare_forbereder_men_lamnar_inte_in() {
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, besvarat());
        Brott.kravs("svar.fel.farintelamna", () -> som(handlaggaren(), (bonor, granskning) ->
                bonor.hamta(LamnaSvarService.class).slutfor(Provuppgift.i(Steg.SVAR, SvarProcess.LAMNA, granskning), besvarat())));
        assertThat(status()).isEqualTo(Svarsstatus.VANTAS);
    }

    @Test
    void det_som_lamnas_in_bevaras_ord_for_ord_medan_det_kompletteras() {
        lamnaIn();
        begarKomplettering();
        Svarsformular formular = las(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA);
        formular.getPunkter().get(1).setBeskrivning("Kartläggning klar till hösten");
        spara(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA, formular);
        databas.gor(em -> assertThat(em.createQuery("select i.html from Svarsinlamning i where i.svar.id = " + svarId, String.class).getSingleResult())
                .contains("Klassa informationen", "Kartläggning", "Förvaltningschefen", "§ 45").doesNotContain("till hösten"));
        slutfor(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA);
        databas.gor(em -> assertThat(em.createQuery("select i.omgang from Svarsinlamning i where i.svar.id = " + svarId + " order by i.omgang", Integer.class).getResultList())
                .containsExactly(1, 2));
    }

    @Test
    void en_punkt_som_inte_ska_kompletteras_kan_inte_andras_och_inget_sparas() {
        lamnaIn();
        begarKomplettering();
        Svarsformular formular = las(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA);
        formular.getPunkter().get(0).setBeskrivning("Något annat");
        formular.getPunkter().get(1).setBeskrivning("Kartläggning klar till hösten");
        assertThat(brott(formular)).extracting(Brist::falt, Brist::nyckel).containsExactly(tuple("punkter[0].beskrivning", "svar.fel.stangdpunkt"));
        databas.gor(em -> assertThat(em.find(Svar.class, svarId).getPunkter().get(1).getAtgard().getBeskrivning()).isEqualTo("Kartläggning"));
    }

    @Test
    void ett_svar_pa_fel_punkt_och_pa_fler_punkter_an_som_sants_tas_inte_emot() {
        Svarsformular bytta = besvarat();
        bytta.getPunkter().add(bytta.getPunkter().remove(0));
        assertThat(catchThrowableOfType(Regelbrott.class, () -> spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, bytta)).brister())
                .extracting(Brist::nyckel).containsExactly("svar.fel.annanpunkt", "svar.fel.annanpunkt");
        Svarsformular fler = besvarat();
        fler.getPunkter().add(new Svarsdel());
        Brott.kravs("svar.fel.formangapunkter", () -> spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, fler));
    }

    @Test
    void ett_lamnat_svar_kan_inte_skrivas() {
        lamnaIn();
        Brott.kravs("svar.fel.redanlamnat", () -> spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, besvarat()));
    }

    @Test
    void en_namnd_som_upphor_mitt_i_aret_kan_anda_svara_pa_det_den_har_fatt() {
        som(Roll.NAMND, (bonor, granskning) -> {
            granskning.getNamnd().inaktivera();
            return null;
        });
        lamnaIn();
        assertThat(status()).isEqualTo(Svarsstatus.LAMNAT);
        begarKomplettering();
        assertThat(status()).isEqualTo(Svarsstatus.KOMPLETTERING_BEGARD);
    }

    @Test
    void en_skottdag_ar_en_dag_bara_de_ar_den_finns() {
        Svarsformular fel = besvarat();
        fel.setBeslutsdatum("2023-02-29");
        Brott.kravs("platform.fel.datum", () -> spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, fel));
        Svarsformular ratt = besvarat();
        ratt.setBeslutsdatum("2024-02-29");
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, ratt);
        databas.gor(em -> assertThat(em.find(Svar.class, svarId).getBeslut().getDatum()).hasToString("2024-02-29"));
    }

    @Test
    void tva_som_lamnar_in_samtidigt_blir_ett_svar_och_ett_tydligt_besked() throws Exception {
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, besvarat());
        CyclicBarrier samtidigt = new CyclicBarrier(2);
        ExecutorService tva = Executors.newFixedThreadPool(2);
        try {
            Callable<String> lamna = () -> lamnaSamtidigt(samtidigt);
            List<Future<String>> bada = tva.invokeAll(List.of(lamna, lamna));
            assertThat(List.of(bada.get(0).get(), bada.get(1).get())).containsExactlyInAnyOrder("lamnat", "svar.fel.redanlamnat");
        } finally {
            tva.shutdownNow();
        }
        databas.gor(em -> assertThat(em.createQuery("select count(i) from Svarsinlamning i where i.svar.id = " + svarId, Long.class).getSingleResult()).isEqualTo(1));
    }

    /** Both have read before either writes; whoever loses tries again as the application does, and hears what is so. */
    private String lamnaSamtidigt(CyclicBarrier samtidigt) throws Exception {
        try {
            return som(Roll.NAMND, (bonor, granskning) -> {
                Svar svar = bonor.hamta(SvarRepository.class).hamta(svarId);
                vanta(samtidigt);
                svar.lamna(LocalDateTime.of(2024, 6, 20, 9, 0));
                bonor.hamta(Inlamning.class).bevara(svar, bonor.hamta(AnvandareRepository.class).finn(Roll.NAMND + tecken).orElseThrow(), Rapportar.NU);
                return "lamnat";
            });
        } catch (PersistenceException krock) {
            return catchThrowableOfType(Regelbrott.class, () -> slutfor(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA)).brister().get(0).nyckel();
        }
    }

    private static void vanta(CyclicBarrier samtidigt) {
        try {
            samtidigt.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Brist> brott(Svarsformular formular) {
        return catchThrowableOfType(Regelbrott.class, () -> spara(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA, formular)).brister();
    }

    private Svarsstatus status() {
        return databas.hamta(em -> em.find(Svar.class, svarId).getStatus());
    }
}
