package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.innehall.InnehallService;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.Provfiler;
import se.arshjulet.underlag.Underlag;
import se.arshjulet.underlag.UnderlagRepository;
import se.arshjulet.underlag.UnderlagService;

/** A bilaga that is a file among the underlag of the case: chosen, read, printed and kept. */
class BilagefilTest {

    private static final ZoneId HAR = ZoneId.of("Europe/Stockholm");
    private static final Fil PLANEN = Provfiler.pdf("verksamhetsplan.pdf", null, "Mal for aret", "Matetal for aret");
    private static int ar = 2950; // no other test counts so far

    private final Domandatabas databas = Domandatabas.egen(); // whole contents are read in, with years of this century
    private final String marke = "-bilagefil" + ++ar;
    private Long id;

    @BeforeEach
    void aret_finns() {
        id = databas.hamta(em -> Norvmaterial.lagrat(em, ar, marke).arsgranskning().getId());
    }

    @Test
    void en_bilaga_minns_sin_fil_och_rapporten_sager_vilken_det_ar() {
        String planen = laggTill(PLANEN);
        spara(formular -> formular.getBilagor().get(0).setFil(planen));
        assertThat(las().getBilagor()).extracting(Bilagedel::getFil).startsWith(planen, "");
        assertThat(dokument(0)).isEqualTo("Återgiven ur verksamhetsplan.pdf, 2 sidor, SHA-256 " + PLANEN.sha256().substring(0, 16) + "…");
        assertThat(dokument(1)).isEmpty();
        spara(formular -> formular.getBilagor().get(0).setFil(""));
        assertThat(dokument(0)).isEmpty();
    }

    @Test
    void ett_word_dokument_har_inga_sidor_att_saga() {
        Fil fil = Provfiler.docx("mål.docx", "Nämndens mål");
        String mal = laggTill(fil);
        spara(formular -> formular.getBilagor().get(0).setFil(mal));
        assertThat(dokument(0)).isEqualTo("Återgiven ur mål.docx, SHA-256 " + fil.sha256().substring(0, 16) + "…");
    }

    @Test
    void bara_arendets_egna_pdf_och_word_filer_kan_valjas() {
        String planen = laggTill(PLANEN);
        laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1"));
        assertThat(som(bonor -> bonor.hamta(UtkastService.class).bilagefiler(uppgift(bonor))).keySet()).containsExactly(planen);
        nekas("bilagor[0].fil", "Filen finns inte bland ärendets PDF- och Word-filer. Välj en i listan, eller Ingen fil.",
                () -> spara(formular -> formular.getBilagor().get(0).setFil("maj.csv (0000000000000000)")));
        id = databas.hamta(em -> Norvmaterial.lagrat(em, ++ar, marke + "x").arsgranskning().getId());
        nekas("bilagor[0].fil", "Filen finns inte bland ärendets PDF- och Word-filer. Välj en i listan, eller Ingen fil.",
                () -> spara(formular -> formular.getBilagor().get(0).setFil(planen)));
    }

    @Test
    void en_vald_fil_utan_nummer_forsvinner_inte_tyst() {
        String planen = laggTill(PLANEN);
        int plats = las().getBilagor().size();
        nekas("bilagor[" + plats + "].nummer", Texter.text("rapport.fel.bilagenummer"), () -> spara(formular -> {
            formular.nyBilaga();
            formular.getBilagor().get(plats).setFil(planen);
        }));
    }

    @Test
    void filens_ord_blir_bilagans_text_bara_nar_den_ar_tom() {
        Bilagedel bilaga = new Bilagedel();
        nekas("utkast.bilagor[0].fil", "Ingen fil är vald för bilagan. Välj filen i listan och tryck på knappen igen.", () -> text(bilaga));
        bilaga.setFil(laggTill(PLANEN));
        assertThat(text(bilaga)).isEqualTo("Mal for aret\n\nMatetal for aret");
        bilaga.setText("Min egen text");
        nekas("utkast.bilagor[0].text", "Bilagan har redan text. Töm rutan Text om du vill ersätta den med filens.", () -> text(bilaga));
    }

    @Test
    void en_fil_utan_ord_eller_med_for_manga_sags_vid_namn() {
        Bilagedel bilaga = new Bilagedel();
        bilaga.setFil(laggTill(Provfiler.pdf("inskannad.pdf", null, "")));
        nekas("utkast.bilagor[0].fil", "Filen inskannad.pdf har ingen text som går att läsa. Den kan vara inskannad. Skriv av den i rutan Text.", () -> text(bilaga));
        bilaga.setFil(laggTill(Provfiler.docx("hela.docx", IntStream.range(10_000, 30_000).mapToObj(String::valueOf).collect(Collectors.joining(" ")))));
        assertThat(catchThrowableOfType(Regelbrott.class, () -> text(bilaga)).brister()).singleElement()
                .satisfies(brist -> assertThat(Texter.text(brist)).contains("hela.docx").contains("högst 100\u00a0000"));
    }

    @Test
    void en_fil_som_en_bilaga_ar_tagen_ur_kan_inte_tas_bort_ur_underlagen() {
        String planen = laggTill(PLANEN);
        spara(formular -> formular.getBilagor().get(0).setFil(planen));
        String bruk = "bilaga " + las().getBilagor().get(0).getNummer() + " " + las().getBilagor().get(0).getRubrik() + " i årsrapporten";
        assertThat(som(bonor -> bonor.hamta(UnderlagService.class).visa(underlag(bonor))).bruk()).containsExactly(bruk);
        nekas("", "Underlaget verksamhetsplan.pdf används av " + bruk + ". Välj en annan fil där först.", this::taBort);
        spara(formular -> formular.getBilagor().get(0).setFil(""));
        taBort();
        assertThat(som(bonor -> bonor.hamta(UnderlagService.class).lista(id)).alla()).isEmpty();
    }

    @Test
    void filerna_kostar_inte_en_sats_var_nar_rapporten_satts() {
        int utan = satser();
        List<String> filer = List.of(laggTill(PLANEN), laggTill(Provfiler.docx("a.docx", "A")));
        spara(formular -> {
            for (int i = 0; i < filer.size(); i++) {
                formular.getBilagor().get(i).setFil(filer.get(i));
            }
        });
        assertThat(satser()).isLessThanOrEqualTo(utan + 1);
    }

    @Test
    void en_bilaga_behaller_sin_fil_nar_arets_innehall_lases_in() {
        Arsgranskning ny = databas.hamta(Ar::lagrad);
        id = ny.getId();
        String planen = laggTill(PLANEN);
        spara(formular -> {
            formular.nyBilaga(new Bilagetyp("1b", "Verksamhetsplan"));
            formular.getBilagor().get(0).setFil(planen);
        });
        som(bonor -> {
            assertThat(bonor.hamta(InnehallService.class).exportera(ny.getNamnd().getKortnamn(), ny.getAr()).fil()).asString(StandardCharsets.UTF_8).doesNotContain("verksamhetsplan.pdf");
            return null;
        });
        importera(ny, "bilagor", "{\"nummer\": \"1a\", \"rubrik\": \"Utan fil\"}, {\"nummer\": \"1b\", \"rubrik\": \"Ny rubrik\"}");
        assertThat(las().getBilagor()).extracting(Bilagedel::getRubrik, Bilagedel::getFil).containsExactly(tuple("Utan fil", ""), tuple("Ny rubrik", planen));
    }

    @Test
    void det_en_iakttagelse_vilar_pa_foljer_med_nar_arets_innehall_lases_in() {
        Arsgranskning ny = databas.hamta(Ar::lagrad);
        id = ny.getId();
        importera(ny, "delomraden", "{\"kod\": \"IK1\", \"omrade\": \"intern-kontroll\", \"namn\": \"Plan\"}, {\"kod\": \"IK2\", \"omrade\": \"intern-kontroll\", \"namn\": \"Innehåll\"}");
        laggTill(PLANEN);
        som(bonor -> {
            List.of("IK1", "IK2").forEach(kod -> bonor.hamta(HanvisningService.class).hanvisa(underlag(bonor), kod, "2", "Målen"));
            return null;
        });
        importera(ny, "delomraden", "{\"kod\": \"IK1\", \"omrade\": \"intern-kontroll\", \"namn\": \"Riskplan\"}");
        List<Hanvisning> nu = databas.hamta(em -> bonor(em).hamta(UnderlagRepository.class).hanvisningar(id));
        assertThat(nu).extracting(h -> h.getDelomrade().getNamn(), Hanvisning::getSida, Hanvisning::getNotering).containsExactly(tuple("Riskplan", 2, "Målen"));
    }

    private void importera(Arsgranskning granskning, String lista, String rader) {
        som(bonor -> {
            bonor.hamta(InnehallService.class).importera(granskning.getNamnd().getKortnamn(), granskning.getAr(), """
                    {"formatversion": 1, "namnd": "%s", "ar": %d, "%s": [%s]}
                    """.formatted(granskning.getNamnd().getKortnamn(), granskning.getAr(), lista, rader).getBytes(StandardCharsets.UTF_8), null);
            return null;
        });
    }

    private int satser() {
        return databas.satserFor(em -> new Underlagsbyggare(bonor(em).hamta(RapportmaterialRepository.class).hamta(id), new Avsandare("Region", "Kontor"), null).bygg());
    }

    private String dokument(int nummer) {
        return som(bonor -> new Underlagsbyggare(bonor.hamta(RapportmaterialRepository.class).hamta(id), new Avsandare("Region", "Kontor"), null).bygg())
                .bilagor().get(nummer).dokument();
    }

    private String text(Bilagedel bilaga) {
        return som(bonor -> bonor.hamta(UtkastService.class).bilagetext(uppgift(bonor), bilaga, "utkast.bilagor[0]."));
    }

    private void taBort() {
        som(bonor -> {
            bonor.hamta(UnderlagService.class).taBort(underlag(bonor));
            return null;
        });
    }

    private Long underlag(Bonor bonor) {
        return bonor.hamta(UnderlagService.class).lista(id).alla().get(0).getId();
    }

    /** @return what the file is called in the form */
    private String laggTill(Fil fil) {
        Long ny = som(bonor -> bonor.hamta(UnderlagService.class).laggTill(id, fil));
        return databas.hamta(em -> em.find(Underlag.class, ny).getBeteckning());
    }

    private static void nekas(String falt, String mening, Runnable handling) {
        assertThat(catchThrowableOfType(Regelbrott.class, handling::run).brister()).singleElement().satisfies((Brist brist) -> {
            assertThat(brist.falt()).isEqualTo(falt);
            assertThat(Texter.text(brist)).isEqualTo(mening);
        });
    }

    private Utkastformular las() {
        return som(bonor -> bonor.hamta(UtkastService.class).las(uppgift(bonor)));
    }

    private void spara(Consumer<Utkastformular> andring) {
        som(bonor -> {
            Utkastformular formular = bonor.hamta(UtkastService.class).las(uppgift(bonor));
            andring.accept(formular);
            bonor.hamta(UtkastService.class).spara(uppgift(bonor), formular);
            return null;
        });
    }

    private Uppgift uppgift(Bonor bonor) {
        return Provuppgift.i(Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, bonor.hamta(ArsgranskningRepository.class).hamta(id));
    }

    private <T> T som(Function<Bonor, T> arbete) {
        return databas.hamta(em -> arbete.apply(bonor(em)));
    }

    private Bonor bonor(EntityManager em) {
        Inloggad inloggad = new Inloggad();
        Bonor bonor = new Bonor(em, inloggad).med(Clock.class, Clock.fixed(LocalDateTime.of(2024, 3, 1, 9, 0).atZone(HAR).toInstant(), HAR));
        bonor.med(Instance.class, Koppling.alla(List.of(bonor.hamta(Bilagebruk.class))));
        inloggad.agera(bonor.hamta(ArsgranskningRepository.class).hamta(id).getYrkesrevisor());
        return bonor;
    }
}
