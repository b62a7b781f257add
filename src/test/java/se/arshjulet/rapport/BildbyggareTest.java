package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;

class BildbyggareTest {

    private final List<Bild> bilder = new Bildbyggare(Norvmaterial.material()).bilder();
    private final List<Bild> medUnderlag = new Bildbyggare(Norvunderlag.material()).bilder().stream().filter(b -> b.slag().ordinal() >= Bildslag.JAMFORELSE.ordinal()).toList();

    @Test
    void aret_har_en_bild_per_slag_och_forvaltning_som_har_nagot_att_visa() {
        assertThat(bilder).extracting(b -> b.slag() + " " + b.del()).containsExactly("BEDOMNINGAR ", "RISKER Digitalisering IT och MT",
                "RISKER Medicinsk service", "PROGNOSER ", "AVVIKELSER Digitalisering IT och MT");
        assertThat(bilder).extracting(Bild::id).doesNotHaveDuplicates();
    }

    @Test
    void alla_tjugosex_bedomningar_ar_med() {
        assertThat(bild(Bildslag.BEDOMNINGAR).tabell().rader()).extracting(List::toString)
                .containsExactly("[Intern kontroll, 5, 2, 0]", "[Verksamhet, 6, 8, 1]", "[Ekonomi, 2, 2, 0]");
    }

    @Test
    void prognoserna_star_i_arets_ordning_mot_budget() {
        assertThat(bild(Bildslag.PROGNOSER).alternativ()).contains("Digitalisering IT och MT: mars −40, maj −60, aug −75, okt −90, utfall −91,3",
                "Medicinsk service: mars ±0, maj ±0, aug ±0, okt ±0, utfall +0,2");
    }

    @Test
    void avvikelserna_leder_till_utfallet_med_en_uttalad_rest() {
        assertThat(bild(Bildslag.AVVIKELSER).tabell().rader()).hasSize(9).contains(List.of("Övriga poster, netto", "−0,4"), List.of("Utfall mot budget", "−91,3"));
    }

    @Test
    void riskens_vag_ar_faktorer_i_ordning() {
        assertThat(bild(Bildslag.RISKER).alternativ()).contains("Plan 6 (3x2), Uppföljning 1 9 (3x3), Uppföljning 2 9 (3x3)");
    }

    @Test
    void forvaltningarnas_tabeller_blir_bilder_som_sager_var_de_ar_tagna() {
        assertThat(medUnderlag).extracting(b -> b.slag() + " " + b.rubrik()).containsExactly("JAMFORELSE Avvikelser mot budget vid årets tillfällen, Digitalisering IT och MT",
                "KOSTNADER Kostnadsutveckling januari–maj 2023 mot samma månader 2022, Digitalisering IT och MT",
                "RESULTAT Resultatsammanställning, hela förvaltningen (utan förvaltningsinterna poster), Medicinsk service",
                "RESULTAT Resultatsammanställning, anslagsfinansierad verksamhet, Medicinsk service",
                "RESULTAT Resultatsammanställning, laboratoriemedicin med bild- och laboratorieteknik, Medicinsk service",
                "BRYGGA Regionbidrag från 2023 till 2024, Medicinsk service");
        assertThat(medUnderlag).extracting(Bild::id).doesNotHaveDuplicates();
        assertThat(medUnderlag).extracting(Bild::kallrad).startsWith("", "Källa: dim-maj-2023.csv", "Källa: ms-internbudget-2024.csv");
    }

    @Test
    void majs_avvikelser_star_bredvid_arets() {
        assertThat(medUnderlag.get(0).tabell().kolumner()).containsExactly("Post", "maj", "utfall");
        assertThat(medUnderlag.get(0).tabell().rader()).contains(List.of("Hårdvara till PC-arbetsplats", "−48,0", "−40,5"), List.of("Tre nya applikationer inom vården", "−21,8", "−24,7"),
                List.of("Interna systemkostnader", "−30,0", "−30,0"), List.of("Oförutsedda priseffekter", "−11,9", "–"), List.of("Säkerhetsrelaterade kostnader", "−3,2", "–"),
                List.of("IT-projekt medicinska larm", "–", "−20,3"), List.of("Prognos för året, till sist utfall", "−60,0", "−91,3"));
    }

    @Test
    void kostnadsutvecklingen_har_procent_och_kommentar_och_sin_summa() {
        assertThat(medUnderlag.get(1).tabell().rader()).hasSize(9).contains(List.of("Hårdvara PC-arbetsplats", "24,6", "2,7 %", "Budgetavvikelse"),
                List.of("Utökningar personal och konsulter", "23,7", "2,6 %", "Ingår i budget"), List.of("Summa", "83,5", "9,1 %", ""));
    }

    @Test
    void resultatet_star_i_budget_prognos_och_nasta_budget() {
        assertThat(medUnderlag.get(2).tabell().kolumner()).containsExactly("Post", "Budget 2023", "Prognos 2023", "Budget 2024");
        assertThat(medUnderlag.get(2).tabell().rader()).hasSize(11).contains(List.of("Försäljning av verksamhet, varor och tjänster", "1\u00a0753", "1\u00a0903", "2\u00a0160"),
                List.of("Kapitalkostnad", "−79", "−66", "–"), List.of("RESULTAT", "0", "0", "0"));
        assertThat(medUnderlag.get(4).tabell().rader()).contains(List.of("RESULTAT", "0", "9", "0"));
    }

    @Test
    void regionbidraget_gar_fran_567_4_till_617_4() {
        assertThat(medUnderlag.get(5).tabell().rader()).hasSize(12).startsWith(List.of("Regionbidrag 2023", "567,4")).endsWith(List.of("Regionbidrag 2024", "617,4"))
                .contains(List.of("Summa tekniska justeringar m.m.", "+32,6"), List.of("Uppräkning 2024", "+17,4"), List.of("RB förändring", "+50,0"))
                .noneMatch(rad -> rad.get(0).startsWith("Inte förklarat"));
    }

    @Test
    void bilderna_ur_underlag_trycks_med_tabell_och_kalla() {
        org.jsoup.nodes.Document sida = org.jsoup.Jsoup.parse(new RapportHtml().fragment(new Underlagsbyggare(Norvunderlag.material(), new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg()));
        assertThat(sida.select("#omrade-ekonomi .bild").stream().map(b -> b.select("svg").size() + " " + b.select("table").size() + " " + b.select(".bildkalla").size()).toList())
                .containsExactly("2 0 0", "2 0 0", "2 1 0", "2 1 1", "2 1 1", "2 1 1", "2 1 1", "2 1 1");
    }

    @Test
    void bara_det_forfattaren_har_valt_kommer_i_rapporten() {
        Rapportunderlag alla = underlag(EnumSet.allOf(Bildslag.class));
        assertThat(alla.bilder()).hasSize(5);
        RapportHtml html = new RapportHtml();
        assertThat(html.fragment(alla)).contains("Riskernas väg", "Från budget till utfall", "<svg");
        assertThat(html.fragment(underlag(Set.of(Bildslag.PROGNOSER)))).contains("<svg", "Medicinsk service, utfall: +0,2").doesNotContain("Riskernas väg");
        assertThat(html.fragment(underlag(Set.of()))).doesNotContain("<svg");
    }

    @Test
    void ingen_bild_ar_vald_innan_forfattaren_valjer_och_valet_ligger_kvar() {
        Arsrapport rapport = new Arsrapport((Arsgranskning) null);
        assertThat(rapport.getBildval()).isEmpty();
        rapport.valjBilder(Set.of(Bildslag.RISKER, Bildslag.PROGNOSER));
        assertThat(rapport.getBildval()).containsExactlyInAnyOrder(Bildslag.RISKER, Bildslag.PROGNOSER);
    }

    @Test
    void bilderna_ar_vektorer_i_pdf_och_var_och_en_har_sin_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new RapportPdf(new RapportHtml()).pdf(underlag(EnumSet.allOf(Bildslag.class))))) {
            List<String> alternativ = pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream().map(o -> (COSDictionary) o.getObject())
                    .filter(d -> COSName.getPDFName("Figure").equals(d.getCOSName(COSName.S))).map(d -> d.getString(COSName.getPDFName("Alt"))).toList();
            assertThat(alternativ).containsExactlyInAnyOrderElementsOf(bilder.stream().map(Bild::alternativ).toList());
            assertThat(StreamSupport.stream(pdf.getPages().spliterator(), false).anyMatch(sida -> StreamSupport.stream(
                    sida.getResources().getXObjectNames().spliterator(), false).anyMatch(namn -> arBild(sida.getResources(), namn)))).isFalse();
        }
    }

    private static boolean arBild(org.apache.pdfbox.pdmodel.PDResources resurser, COSName namn) {
        try {
            return resurser.getXObject(namn) instanceof PDImageXObject;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Bild bild(Bildslag slag) {
        return bilder.stream().filter(b -> b.slag() == slag).findFirst().orElseThrow();
    }

    private static Rapportunderlag underlag(Set<Bildslag> valda) {
        Rapportmaterial m = Norvmaterial.material();
        return new Underlagsbyggare(new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(),
                m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), valda, m.tidigare(), m.nyckeltal(), m.tabeller(), m.hanvisningar()),
                new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }
}
