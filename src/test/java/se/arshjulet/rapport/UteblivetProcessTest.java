package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.riskplan.RiskplanService;
import se.arshjulet.riskplan.Riskplanformular;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Upplagt;
import se.arshjulet.uppfoljning.UppfoljningService;
import se.arshjulet.uppfoljning.Uppfoljningsformular;

/** A year in which the nämnd did not do what it should: it goes on all the same, and the report says so. */
class UteblivetProcessTest {

    @RegisterExtension
    final Provbank bank = new Provbank();

    private Arsvandring ar;
    private Formularprov<Riskplanformular> riskplan;

    @BeforeEach
    void startaAret() {
        ar = new Arsvandring(bank).till("riskplan");
        bank.oppnaAlla();
        riskplan = new Formularprov<>(RiskplanService.class, Steg.RISKPLAN, Upplagt::allt);
    }

    @Test
    void utan_antagen_riskplan_gar_aret_vidare_och_rapporten_sager_det() {
        assertThat(riskplan.brister()).contains("riskplaner[0].antagen.datum");
        riskplan.spara(formular -> {
            formular.getRiskplaner().forEach(plan -> utebliv(plan.getUteblivet(), "Förslaget återremitterades."));
            formular.getDelomraden().forEach(UteblivetProcessTest::bedom);
        });
        slutfor(riskplan, Steg.RISKPLAN);
        assertThat(ar.pagar()).contains("uppfoljning1");
        assertThat(utkastet()).contains("Nämnden har inte antagit någon riskplan för " + aret() + ". Förslaget återremitterades.")
                .doesNotContain("Planen antogs", "Antal risker i planen");
    }

    @Test
    void utan_uppfoljningar_gar_aret_vidare_och_rapporten_sager_det() {
        riskplan.spara(formular -> {
            Upplagt.fyllIRiskplan(formular);
            formular.getRiskplaner().get(0).nyRisk();
            formular.getRiskplaner().get(0).getRisker().get(0).setNamn("Kemikalier");
        });
        slutfor(riskplan, Steg.RISKPLAN);
        for (Steg steg : List.of(Steg.UPPFOLJNING_1, Steg.UPPFOLJNING_2)) {
            bank.oppnaAlla();
            Formularprov<Uppfoljningsformular> uppfoljning = riskplan.sedan(UppfoljningService.class, steg);
            assertThat(uppfoljning.brister()).contains("uppfoljningar[0].risker[0].varde.sannolikhet");
            uppfoljning.spara(UteblivetProcessTest::utanUppfoljning);
            slutfor(uppfoljning, steg);
        }
        assertThat(ar.pagar()).doesNotContain("uppfoljning1", "uppfoljning2");
        assertThat(utkastet()).contains("Kemikalier – ej uppföljd ej uppföljd",
                "Uppföljning 1 . Nämnden har inte gjort någon uppföljning av riskerna. Ingen har lämnats.",
                "Uppföljning 2 . Nämnden har inte gjort någon uppföljning av riskerna. Ingen har lämnats.");
    }

    private static void utanUppfoljning(Uppfoljningsformular formular) {
        formular.getUppfoljningar().forEach(u -> utebliv(u.getUteblivet(), "Ingen har lämnats."));
        formular.getDelomraden().forEach(UteblivetProcessTest::bedom);
    }

    /** As from the inbox: the form must lack nothing. */
    private void slutfor(Formularprov<?> formular, Steg steg) {
        assertThat(formular.brister()).isEmpty();
        formular.slutfor();
        ar.slutfor(steg.nyckel());
    }

    private static void utebliv(Uteblivetdel del, String motiv) {
        del.setValt(true);
        del.setMotiv(motiv);
    }

    private static void bedom(Delomradesdel delomrade) {
        delomrade.setNiva("3");
        delomrade.setIakttagelse("Det har inte gjorts.");
    }

    private int aret() {
        return underlag().omslag().ar();
    }

    /** The text of the utkast as it is previewed. */
    private String utkastet() {
        return new RapportHtml().fragment(underlag()).replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private Rapportunderlag underlag() {
        return riskplan.iDatabasen(em -> new Rapportsammanstallning(new Koppling(em, Ar.START).hamta(RapportmaterialRepository.class), "Regionen", "Kontoret")
                .utkast(riskplan.granskning()));
    }
}
