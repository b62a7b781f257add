package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.samstammighet.Besvarad;
import se.arshjulet.samstammighet.Underlag.Text;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;

/** The example year in the database: its warnings answered through the form of the utkast, each call in a transaction of its own. */
class VarningsmotivTest {

    private static final ZoneId HAR = ZoneId.of("Europe/Stockholm");
    private static final LocalDateTime NU = LocalDateTime.of(2024, 3, 1, 9, 0);
    private static int ar = 1950;

    private final Domandatabas databas = Domandatabas.gemensam();
    private final String marke = "-varning" + ++ar;
    private LocalDateTime tid = NU;
    private Long id;

    @BeforeEach
    void aret_finns() {
        id = databas.hamta(em -> Norvmaterial.lagrat(em, ar, marke).arsgranskning().getId());
    }

    @Test
    void motivet_sparas_med_namn_och_tid_och_galler_nar_varningen_provas_igen() {
        motivera("egen-bedomning/delomrade:V6a", "Revisorn väger in att målen inte går att mäta.");
        tid = NU.plusDays(1);
        spara(formular -> { });
        assertThat(varning("egen-bedomning/delomrade:V6a")).satisfies(v -> {
            assertThat(v.motiv()).isEqualTo("Revisorn väger in att målen inte går att mäta.");
            assertThat(v.av()).isEqualTo("Revisor Revisorsson");
            assertThat(v.nar()).isEqualTo(NU);
            assertThat(v.isObesvarad()).isFalse();
        });
        assertThat(varning("egen-bedomning/delomrade:V6c").isObesvarad()).isTrue();
    }

    @Test
    void en_andrad_siffra_fragar_igen_och_det_gamla_motivet_finns_kvar() {
        motivera("belopp-i-texten/motiv:ekonomi", "Beloppet är avrundat.");
        spara(formular -> formular.getUtfall().get(0).getAvvikelser().get(0).setBelopp("-42,5"));
        Besvarad nu = varning("belopp-i-texten/motiv:ekonomi");
        assertThat(nu.isObesvarad()).isTrue();
        assertThat(nu.tidigare()).isEqualTo("Beloppet är avrundat.");
        assertThat(las().getMotiveringar()).containsValue("Beloppet är avrundat.");
        spara(formular -> formular.getUtfall().get(0).getAvvikelser().get(0).setBelopp("-40,5"));
        assertThat(varning("belopp-i-texten/motiv:ekonomi").motiv()).isEqualTo("Beloppet är avrundat.");
    }

    @Test
    void motivet_vid_bedomningen_galler_de_bedomningar_det_skrevs_for() {
        assertThat(varning("mildare-bedomning/verksamhet")).satisfies(v -> {
            assertThat(v.isMotiverad()).as("följde med inläst innehåll").isTrue();
            assertThat(v.av()).isEmpty();
        });
        spara(formular -> { });
        assertThat(varning("mildare-bedomning/verksamhet").av()).isEqualTo("Revisor Revisorsson");
        spara(formular -> formular.getOmraden().get(1).setNiva("1"));
        assertThat(varning("mildare-bedomning/verksamhet").isObesvarad()).as("samma ord, andra bedömningar").isTrue();
        spara(formular -> formular.getOmraden().get(1).setVarningsmotiv("Bristerna är åtgärdade före årets slut."));
        assertThat(varning("mildare-bedomning/verksamhet").motiv()).isEqualTo("Bristerna är åtgärdade före årets slut.");
    }

    @Test
    void ett_motiv_som_skrivs_i_samma_sparning_som_siffran_rattas_gar_inte_forlorat() {
        String nyckel = varning("belopp-i-texten/motiv:ekonomi").varning().nyckel();
        spara(formular -> {
            formular.getMotiveringar().put(nyckel, "Avrundat.");
            formular.getOmraden().get(2).setMotiv("Inget belopp längre.");
        });
        assertThat(varningar()).noneMatch(v -> v.varning().nyckel().equals(nyckel));
        assertThat(las().getMotiveringar()).containsEntry(nyckel, "Avrundat.");
    }

    @Test
    void ett_tomt_motiv_ar_inget_motiv() {
        motivera("avvikelse-utan-forbattring/delomrade:V7", "Förbättringsområdet står under V6.");
        motivera("avvikelse-utan-forbattring/delomrade:V7", "  ");
        assertThat(varning("avvikelse-utan-forbattring/delomrade:V7").isObesvarad()).isTrue();
    }

    @Test
    void ett_motiv_till_nagot_som_ingen_regel_varnar_for_tas_inte_emot() {
        Brott.kravs("samstammighet.fel.okand", () -> spara(formular -> formular.getMotiveringar().put("egen/regel", "Text")));
    }

    @Test
    void varje_text_pekar_ut_sitt_falt_i_formularet() {
        JsonNode formular = new ObjectMapper().valueToTree(las());
        List<Text> texter = som((bonor, granskning) -> new Samstammighetsbyggare(bonor.hamta(RapportmaterialRepository.class).hamta(id), List.of(), List.of()).bygg().texter());
        assertThat(texter).filteredOn(t -> !t.falt().isEmpty()).hasSizeGreaterThan(40)
                .allSatisfy(t -> assertThat(formular.at(pekare(t.falt())).asText()).as(t.falt()).isEqualTo(t.text()));
        assertThat(varningar()).filteredOn(v -> !v.varning().text().falt().isEmpty()).hasSizeGreaterThan(3)
                .allSatisfy(v -> assertThat(formular.at(pekare(v.varning().text().falt())).isMissingNode()).as(v.varning().text().falt()).isFalse());
    }

    @Test
    void det_som_inte_gar_att_prova_hindrar_inte_sparandet() {
        databas.gor(em -> em.persist(new Tillfalle(em.find(Arsgranskning.class, id), "omrade-som-mallen-saknar", Period.MARS)));
        Logger logg = Logger.getLogger(Utkastprovning.class.getName());
        logg.setLevel(Level.OFF);
        try {
            spara(formular -> formular.setAnsvarsomraden("Ny text"));
            assertThat(las().getAnsvarsomraden()).isEqualTo("Ny text");
            assertThat(varningar()).isEmpty();
        } finally {
            logg.setLevel(null);
        }
    }

    @Test
    void varningarna_kostar_ett_begransat_antal_satser_hur_mycket_aret_an_rymmer() {
        assertThat(databas.satserFor(em -> bonor(em).hamta(VarningService.class).varningar(id))).isLessThanOrEqualTo(36);
    }

    private static String pekare(String falt) {
        return "/" + falt.replaceAll("[\\[.]", "/").replace("]", "");
    }

    private void motivera(String vilken, String text) {
        String nyckel = varning(vilken).varning().nyckel();
        spara(formular -> formular.getMotiveringar().put(nyckel, text));
    }

    private Besvarad varning(String borjan) {
        return varningar().stream().filter(v -> v.varning().nyckel().startsWith(borjan)).findFirst().orElseThrow();
    }

    private List<Besvarad> varningar() {
        return som((bonor, granskning) -> bonor.hamta(VarningService.class).varningar(id));
    }

    private Utkastformular las() {
        return som((bonor, granskning) -> bonor.hamta(UtkastService.class).las(Provuppgift.i(Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, granskning)));
    }

    private interface Andring {
        void i(Utkastformular formular);
    }

    private void spara(Andring andring) {
        som((bonor, granskning) -> {
            var uppgift = Provuppgift.i(Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, granskning);
            Utkastformular formular = bonor.hamta(UtkastService.class).las(uppgift);
            andring.i(formular);
            bonor.hamta(UtkastService.class).spara(uppgift, formular);
            return null;
        });
    }

    private <T> T som(BiFunction<Bonor, Arsgranskning, T> arbete) {
        return databas.hamta(em -> {
            Bonor bonor = bonor(em);
            return arbete.apply(bonor, bonor.hamta(ArsgranskningRepository.class).hamta(id));
        });
    }

    private Bonor bonor(EntityManager em) {
        Inloggad inloggad = new Inloggad();
        Bonor bonor = new Bonor(em, inloggad).med(Clock.class, Clock.fixed(tid.atZone(HAR).toInstant(), HAR));
        inloggad.agera(bonor.hamta(AnvandareRepository.class).finn("revisor" + marke).orElseThrow());
        return bonor;
    }
}
