package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.EkonomiService;
import se.arshjulet.ekonomi.Ekonomiformular;
import se.arshjulet.fordjupning.FordjupningService;
import se.arshjulet.fordjupning.Fordjupningsformular;
import se.arshjulet.granskning.Tillfallesdel;
import se.arshjulet.granskning.VerksamhetService;
import se.arshjulet.granskning.Verksamhetsformular;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.innehall.InnehallService;
import se.arshjulet.innehall.InnehallSkrivare;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

/** Another office's nämnd, from the same program: a template with three areas, and one that judges in words alone. */
class AnnanNamndTest {

    private static final String TRE = Mallinnehall.TRE_OMRADEN;
    private static final String UTAN_SKALA = "/mall/utan-skala.json";

    @ParameterizedTest
    @ValueSource(strings = {TRE, UTAN_SKALA})
    void aret_lases_in_och_ut_och_utkastet_saknar_inget(String mall) {
        Annannamnd namnd = inlast(mall);
        byte[] ut = namnd.gor(k -> k.hamta(InnehallService.class).exportera("BSN", Annannamnd.AR)).fil();
        assertThat(ut).isEqualTo(new InnehallSkrivare().skriv(namnd.innehall()));
        assertThat(namnd.<List<Brist>>gor(k -> k.hamta(UtkastService.class).brister(uppgift(namnd, k, Steg.RAPPORT)))).isEmpty();

        Utkastformular utkast = namnd.gor(k -> k.hamta(UtkastService.class).las(uppgift(namnd, k, Steg.RAPPORT)));
        assertThat(utkast.getOmraden()).extracting(Omradesdel::getKod).containsExactly("intern-kontroll", "verksamhet-och-ekonomi", "rakenskaper");
        utkast.getOmraden().get(1).setMotiv("");
        utkast.getDelomraden().get(0).setIakttagelse("");
        spara(namnd, utkast);
        assertThat(namnd.<List<Brist>>gor(k -> k.hamta(UtkastService.class).brister(uppgift(namnd, k, Steg.RAPPORT))))
                .extracting(Brist::falt).containsExactly("delomraden[0].iakttagelse", "omraden[1].motiv");
    }

    @Test
    void trestegsmallens_ord_ordning_och_nummer_star_i_rapporten() throws IOException {
        Annannamnd namnd = inlast(TRE);
        for (String text : List.of(html(namnd), pdf(namnd))) {
            assertThat(text).containsSubsequence("1 Om granskningen", "2 Samlad bedömning", "3 Nämndens uppdrag", "4 Intern kontroll",
                    "5 Verksamhet och ekonomi", "6 Räkenskaper", "7 Vad vi bedömer mot", "8 Så bedömer vi", "Bilagor");
            assertThat(text).contains("Barn- och skolnämnden bedöms ha lett och följt upp verksamhet och ekonomi på ett inte helt tillfredsställande sätt.",
                    "Inte helt tillfredsställande", "Inte rättvisande", "Allvarliga brister", "Siv Sakkunnig, sakkunnig revisor", "Ragna Revisionschef, revisionschef",
                    "Prognoser under året och resultatet", "−3,1", "2025-06-11 § 57", "Byrån AB", "Rapport nr 4-2025", "Iakttagelse i L3b.",
                    "Det här behöver nämnden förbättra", "Besluta om åtgärder i tid.", "Fullmäktiges mål och budget 2025", "Alla barn ska nå målen.");
            assertThat(text).doesNotContain("Uppfyllt", "ppfyllt", "ändamålsenlig verksamhet", "Revisionskontorets årsrapport", "Granskning av nämndens ekonomi");
        }
        assertThat(pdf(namnd)).contains("Granskning av nämndens år 2025", "5.1 Vad vi har granskat");
        assertThat(new RapportHtml().fragment(namnd.underlag(true))).contains("arsrapport numrerad", "data-accent=\"#5b2a54\"");
        assertThat(new RapportHtml().dokument(namnd.underlag(true))).contains("#5b2a54").doesNotContain("#17465c");
    }

    @Test
    void utan_skala_ar_bedomningen_bara_text() throws IOException {
        Annannamnd namnd = inlast(UTAN_SKALA);
        for (String text : List.of(html(namnd), pdf(namnd))) {
            assertThat(text).containsSubsequence("Om granskningen", "Samlad bedömning", "Intern kontroll", "Verksamhet och ekonomi", "Räkenskaper");
            assertThat(text).contains("Vi ser att nämnden behöver göra mer för verksamhet och ekonomi.", "Förskolan leds väl.", "Sju delområden har granskats.",
                    "Iakttagelse i L3b.", "Skolplikt", "Gott nog.", "Besluta om åtgärder i tid.");
            assertThat(text).doesNotContain("●", "▲", "■", "Inte bedömt", "ännu inte bedömt", "illfredsställande sätt.", "Så bedömer vi", "1 Om granskningen");
        }
    }

    @Test
    void utan_skala_tas_inget_steg_emot() {
        Annannamnd namnd = inlast(UTAN_SKALA);
        Utkastformular utkast = namnd.gor(k -> k.hamta(UtkastService.class).las(uppgift(namnd, k, Steg.RAPPORT)));
        utkast.getOmraden().get(0).setNiva("2");
        utkast.getDelomraden().get(0).setNiva("1");
        Brott.kravs("mall.fel.utanSkala", () -> spara(namnd, utkast));

        Fordjupningsformular fordjupning = namnd.gor(k -> k.hamta(FordjupningService.class).las(uppgift(namnd, k, Steg.FORDJUPNING)));
        fordjupning.getFordjupade().get(0).setNiva("2");
        Brott.kravs("mall.fel.utanSkala", () -> namnd.gor(k -> {
            k.hamta(FordjupningService.class).spara(uppgift(namnd, k, Steg.FORDJUPNING), fordjupning);
            return null;
        }));
        assertThat(namnd.<List<Brist>>gor(k -> k.hamta(FordjupningService.class).brister(uppgift(namnd, k, Steg.FORDJUPNING)))).isEmpty();

        String medSteg = new String(new InnehallSkrivare().skriv(namnd.innehall()), StandardCharsets.UTF_8).replaceFirst("\"bedomning\": null", "\"bedomning\": 2");
        Brott.kravs("innehall.fel.utanSkala", () -> las(namnd, medSteg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ett_sammanslaget_omrade_antecknas_en_gang_per_period() {
        Annannamnd namnd = inlast(TRE);
        Verksamhetsformular verksamhet = namnd.gor(k -> k.hamta(VerksamhetService.class).las(uppgift(namnd, k, Steg.GRANSKNING_MAJ)));
        assertThat(verksamhet.getTillfalle().getBehandlad().getParagraf()).isEqualTo("57");
        Ekonomiformular ekonomi = namnd.gor(k -> k.hamta(EkonomiService.class).las(uppgift(namnd, k, Steg.EKONOMI_MAJ)));
        assertThat(ekonomi.getTillfalle()).isNull();
        sparaEkonomi(namnd, ekonomi);
        assertThat(namnd.<List<Brist>>gor(k -> k.hamta(VerksamhetService.class).brister(uppgift(namnd, k, Steg.GRANSKNING_MAJ)))).isEmpty();

        ekonomi.setTillfalle(new Tillfallesdel());
        ekonomi.getTillfalle().setNotering("Behandlades inte.");
        Brott.kravs("ekonomi.fel.tillfalleHosVerksamheten", () -> sparaEkonomi(namnd, ekonomi));
    }

    private static void sparaEkonomi(Annannamnd namnd, Ekonomiformular ekonomi) {
        namnd.gor(k -> {
            k.hamta(EkonomiService.class).spara(uppgift(namnd, k, Steg.EKONOMI_MAJ), ekonomi);
            return null;
        });
    }

    private static Annannamnd inlast(String mall) {
        Annannamnd namnd = new Annannamnd(mall);
        las(namnd, new InnehallSkrivare().skriv(namnd.innehall()));
        namnd.gor(k -> {
            k.hamta(RakenskapsuttalandeRepository.class).uttalanden(namnd.granskning).forEach(u -> u.lamna(LocalDateTime.of(2026, 2, 1, 9, 0)));
            return null;
        });
        return namnd;
    }

    private static void las(Annannamnd namnd, byte[] fil) {
        namnd.gor(k -> {
            k.hamta(InnehallService.class).importera("BSN", Annannamnd.AR, fil, null);
            return null;
        });
    }

    private static void spara(Annannamnd namnd, Utkastformular utkast) {
        namnd.gor(k -> {
            k.hamta(UtkastService.class).spara(uppgift(namnd, k, Steg.RAPPORT), utkast);
            return null;
        });
    }

    private static Uppgift uppgift(Annannamnd namnd, Koppling koppling, Steg steg) {
        Arsgranskning granskning = koppling.hamta(ArsgranskningRepository.class).hamta(namnd.granskning);
        return Testuppgift.av(granskning, steg, "prov");
    }

    private static String html(Annannamnd namnd) {
        return jamn(new RapportHtml().fragment(namnd.underlag(true)).replaceAll("<[^>]+>", " "));
    }

    private static String pdf(Annannamnd namnd) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(new RapportPdf(new RapportHtml()).pdf(namnd.underlag(true)))) {
            return jamn(new PDFTextStripper().getText(dokument));
        }
    }

    private static String jamn(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
