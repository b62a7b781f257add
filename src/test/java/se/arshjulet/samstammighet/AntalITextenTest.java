package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class AntalITextenTest {

    private static final Regel REGEL = new AntalITexten();
    private static final String PLANERNA = "Planen för Digitalisering IT och MT rymmer 5 risker för 2023. En av dem ska granskas och fyra ska bevakas. Året innan, 2022, hade planen 12 kontrollområden."
            + "\n\nPlanen för Medicinsk service rymmer 13 risker för 2023. Året innan, 2022, hade planen 14 kontrollområden.";

    @Test
    void antalet_risker_i_texten_ar_det_antecknade() {
        Varningskrav.inget(Provrapport.med(PLANERNA).riskplan(Provrapport.DIM, 5, 12, null).riskplan(Provrapport.MS, 13, 14, null).prova(REGEL));
    }

    @Test
    void ett_annat_antal_sags_for_ratt_forvaltning_och_ar() {
        Varningskrav.det(Provrapport.med(PLANERNA).riskplan(Provrapport.DIM, 5, 11, null).riskplan(Provrapport.MS, 12, 14, null).prova(REGEL))
                .containsExactly("E4: texten säger ”12 kontrollområden”, men för Digitalisering IT och MT är 11 antecknade.",
                        "E4: texten säger ”13 risker”, men för Medicinsk service är 12 antecknade.");
    }

    @Test
    void antalet_uppfoljningar_ar_det_antecknade() {
        String text = "Nämnden har följt upp ekonomin vid fyra tillfällen: mars, maj, augusti och oktober.";
        Varningskrav.inget(Provrapport.med(text).tillfallen(4, 0).prova(REGEL));
        Varningskrav.det(Provrapport.med(text).tillfallen(3, 0).prova(REGEL)).containsExactly("E4: texten säger ”vid fyra tillfällen”, men 3 är antecknade.");
    }

    @Test
    void en_uppfoljning_som_bara_ar_antecknad_med_ord_kan_vara_en_som_namnden_inte_behandlade() {
        Varningskrav.inget(Provrapport.med("Nämnden har följt upp ekonomin vid tre tillfällen.").tillfallen(3, 1).prova(REGEL));
        Varningskrav.inget(Provrapport.med("Nämnden har följt upp ekonomin vid fyra tillfällen.").tillfallen(3, 1).prova(REGEL));
        Varningskrav.det(Provrapport.med("Nämnden har följt upp ekonomin vid två tillfällen.").tillfallen(3, 1).prova(REGEL))
                .containsExactly("E4: texten säger ”vid två tillfällen”, men 3–4 är antecknade.");
    }
}
