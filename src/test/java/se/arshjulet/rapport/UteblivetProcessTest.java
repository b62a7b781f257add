package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.ekonomi.EkonomiService;
import se.arshjulet.ekonomi.Ekonomiformular;
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
            formular.getRiskplaner().forEach(plan -> utebliv(plan.getUteblivet(), "Förslaget återremitterades.\nDet tas upp i mars."));
            formular.getDelomraden().forEach(UteblivetProcessTest::bedom);
        });
        slutfor(riskplan, Steg.RISKPLAN);
        assertThat(ar.pagar()).contains("uppfoljning1");
        assertThat(utkastet()).contains("Nämnden har inte antagit någon riskplan för " + aret() + ". Förslaget återremitterades. Det tas upp i mars.")
                .doesNotContain("Planen antogs", "Antal risker i planen");
        assertThat(new RapportHtml().fragment(underlag())).as("line by line, as it was written").contains("återremitterades.<br/>Det tas upp");
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
        assertThat(utkastet()).contains("Kemikalier – ej uppföljd ej uppföljd –",
                "Uppföljning 1 . Nämnden har inte gjort någon uppföljning av riskerna. Ingen har lämnats.",
                "Uppföljning 2 . Nämnden har inte gjort någon uppföljning av riskerna. Ingen har lämnats.");
    }

    @Test
    void utan_prognoser_gar_aret_vidare_och_rapporten_raknar_dem_inte_som_noll() {
        utanPrognos(Steg.EKONOMI_MARS, formular -> formular.getPrognoser().get(0).setBelopp("-40"), 1);
        assertThat(utkastet()).contains("Digitalisering IT och MT −40,0 Medicinsk service ej lämnad Nämnden totalt anges inte",
                "Medicinsk service, mars: ingen prognos har lämnats. Ekonomichefen slutade.", "Nämndens summa anges inte för ett tillfälle");
        assertThat(bilder()).contains(Bildslag.PROGNOSER);
    }

    @Test
    void ett_ar_dar_inget_av_det_gjordes_nar_utkastet_som_sager_det() throws IOException {
        riskplan.spara(formular -> {
            formular.getRiskplaner().forEach(plan -> utebliv(plan.getUteblivet(), "Ingen upprättades."));
            formular.getDelomraden().forEach(UteblivetProcessTest::bedom);
        });
        slutfor(riskplan, Steg.RISKPLAN);
        for (Steg steg : List.of(Steg.UPPFOLJNING_1, Steg.UPPFOLJNING_2)) {
            bank.oppnaAlla();
            Formularprov<Uppfoljningsformular> uppfoljning = riskplan.sedan(UppfoljningService.class, steg);
            assertThat(uppfoljning.las().getUppfoljningar()).allSatisfy(del -> assertThat(del.getIngenPlan()).isEqualTo("Ingen upprättades."));
            uppfoljning.spara(UteblivetProcessTest::utanUppfoljning);
            slutfor(uppfoljning, steg);
        }
        List.of(Steg.EKONOMI_MARS, Steg.EKONOMI_MAJ, Steg.EKONOMI_DELAR, Steg.EKONOMI_OKT).forEach(steg -> utanPrognos(steg, formular -> { }, 0, 1));
        assertThat(ar.pagar()).doesNotContain("rapport");
        Stream.of(Steg.values()).filter(steg -> List.of(Fas.GRANSKNING, Fas.RAKENSKAPER, Fas.FORDJUPNING).contains(steg.fas())).forEach(steg -> ar.slutfor(steg.nyckel()));
        assertThat(ar.pagar()).containsExactly("rapport");
        bank.oppnaAlla();
        assertThat(bank.uppgifter()).containsExactly(RapportProcess.SKRIV_UTKAST);
        for (String text : List.of(utkastet(), pdf())) {
            assertThat(text).contains("Nämnden har inte antagit någon riskplan för " + aret() + ". Ingen upprättades.",
                    "Nämnden har inte gjort någon uppföljning av riskerna. Ingen har lämnats.",
                    "Digitalisering IT och MT ej lämnad ej lämnad ej lämnad ej lämnad Medicinsk service ej lämnad ej lämnad ej lämnad ej lämnad",
                    "Nämnden totalt anges inte anges inte anges inte anges inte",
                    "Medicinsk service, okt: ingen prognos har lämnats. Ekonomichefen slutade.").doesNotContain("0,0");
        }
        assertThat(bilder()).doesNotContain(Bildslag.PROGNOSER, Bildslag.RISKER);
    }

    /** @param vilka places of the förvaltningar that gave none */
    private void utanPrognos(Steg steg, Consumer<Ekonomiformular> andra, int... vilka) {
        Formularprov<Ekonomiformular> ekonomi = riskplan.sedan(EkonomiService.class, steg);
        assertThat(ekonomi.brister()).contains("prognoser[1].belopp");
        ekonomi.spara(formular -> {
            andra.accept(formular);
            IntStream.of(vilka).forEach(i -> utebliv(formular.getPrognoser().get(i).getUteblivet(), "Ekonomichefen slutade."));
        });
        slutfor(ekonomi, steg);
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
        return jamn(new RapportHtml().fragment(underlag()).replaceAll("<[^>]+>", " "));
    }

    private String pdf() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(new RapportPdf(new RapportHtml()).pdf(underlag()))) {
            return jamn(new PDFTextStripper().getText(dokument));
        }
    }

    private static String jamn(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /** The kinds of picture that there is something to draw in. */
    private List<Bildslag> bilder() {
        return riskplan.iDatabasen(em -> new Bildbyggare(new Koppling(em, Ar.START).hamta(RapportmaterialRepository.class).hamta(riskplan.granskning())).bilder()
                .stream().map(Bild::slag).toList());
    }

    private Rapportunderlag underlag() {
        return riskplan.iDatabasen(em -> new Rapportsammanstallning(new Koppling(em, Ar.START).hamta(RapportmaterialRepository.class), "Regionen", "Kontoret")
                .utkast(riskplan.granskning()));
    }
}
