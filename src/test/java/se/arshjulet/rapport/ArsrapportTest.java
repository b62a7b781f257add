package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class ArsrapportTest {

    private static final byte[] PDF = {1, 2, 3};

    private final Rapportar ar = new Rapportar();

    @Test
    void egen_rapport_kan_inte_godkannas() {
        Arsrapport rapport = ar.inlamnad();
        Brott.kravs("rapport.fel.egenrapport", () -> rapport.godkann(ar.revisor, null));
        assertThat(rapport.getKvalitetssakrare()).isNull();
    }

    @Test
    void utkast_kan_inte_godkannas() {
        Brott.kravs("rapport.fel.ejinlamnad", () -> ar.utkast().godkann(ar.direktor, null));
    }

    @Test
    void inlamnad_rapport_ar_inte_oppen_for_andringar() {
        Brott.kravs("rapport.fel.inlamnad", () -> ar.inlamnad().kravUtkast());
    }

    @Test
    void aterremitterad_rapport_ar_utkast_igen() {
        Arsrapport rapport = ar.inlamnad();
        rapport.aterremittera();
        assertThat(rapport.getStatus()).isEqualTo(Rapportstatus.UTKAST);
    }

    @Test
    void ogodkand_rapport_kan_inte_frysas() {
        Brott.kravs("rapport.fel.ejgodkand", () -> ar.inlamnad().frys(PDF, "<html/>", Rapportar.NU));
    }

    @Test
    void bara_det_som_lamnades_in_kan_godkannas() {
        Arsrapport rapport = ar.utkast();
        rapport.lamnaIn(ar.revisor, "som den var");
        Brott.kravs("rapport.fel.andrad", () -> rapport.godkann(ar.direktor, "som den blev"));
        rapport.aterremittera();
        rapport.lamnaIn(ar.revisor, "som den blev");
        rapport.godkann(ar.direktor, "som den blev");
        assertThat(rapport.getKvalitetssakrare()).isEqualTo(ar.direktor);
    }

    @Test
    void en_rapport_som_lamnades_in_fore_avtrycken_kan_godkannas() {
        Arsrapport rapport = ar.inlamnad();
        rapport.godkann(ar.direktor, "vad som helst");
        assertThat(rapport.getKvalitetssakrare()).isEqualTo(ar.direktor);
    }

    @Test
    void fryst_rapport_kan_inte_andras() {
        Arsrapport rapport = ar.fryst();
        Brott.kravs("rapport.fel.fryst", rapport::kravUtkast);
        Brott.kravs("rapport.fel.fryst", () -> rapport.lamnaIn(ar.revisor, null));
        Brott.kravs("rapport.fel.fryst", () -> rapport.frys(PDF, "<html/>", Rapportar.NU));
        Brott.kravs("rapport.fel.ejinlamnad", rapport::aterremittera);
        Brott.kravs("rapport.fel.ejinlamnad", () -> rapport.godkann(ar.direktor, null));
    }

    @Test
    void fryst_rapport_bar_sitt_fingeravtryck() {
        Arsrapport rapport = ar.fryst();
        assertThat(rapport.getSha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        rapport.getPdf()[0] = 9;
        assertThat(rapport.arOforvanskad()).isTrue();
    }
}
