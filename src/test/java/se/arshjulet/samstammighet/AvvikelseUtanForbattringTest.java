package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class AvvikelseUtanForbattringTest {

    private static final Regel REGEL = new AvvikelseUtanForbattring();

    @Test
    void en_avvikelse_utan_forbattringsomrade_sags() {
        Varningskrav.det(new Provrapport().delomrade("V7", null, 2).fordjupad("6-2023", 2, true).forbattring("Mätetal", "V6", null).prova(REGEL))
                .containsExactly("V7 bedöms som ”Inte helt uppfyllt”, men inget förbättringsområde kommer därifrån.",
                        "Rapport 6-2023 bedöms som ”Inte helt uppfyllt”, men inget förbättringsområde kommer därifrån.");
    }

    @Test
    void det_racker_att_det_overordnade_delomradet_eller_rapporten_har_ett() {
        Varningskrav.inget(new Provrapport().delomrade("V6", null, 2).delomrade("V6a", "V6", 2).fordjupad("7-2023", 3, true).delomrade("V1", null, 1)
                .forbattring("Mätetal", "V6", null).forbattring("Klassa information", null, "7-2023").prova(REGEL));
    }

    @Test
    void en_granskning_som_riktas_till_andra_kraver_inget_har() {
        Varningskrav.inget(new Provrapport().fordjupad("9-2023", 2, false).delomrade("V3", null, null).prova(REGEL));
    }
}
