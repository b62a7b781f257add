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
                m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), valda, m.tidigare()),
                new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }
}
