package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class ForegaendeArTest {

    @Test
    void forra_arets_antal_ska_finnas_och_vara_det_som_antecknades_da() {
        Varningskrav.det(new Provrapport().riskplan(Provrapport.DIM, 5, null, 12).riskplan(Provrapport.MS, 13, 15, 14).prova(new ForegaendeAr()))
                .containsExactly("Planen för Digitalisering IT och MT anger inte hur många risker den hade 2022.",
                        "Planen för Medicinsk service anger 15 risker för 2022, men det året antecknades 14.");
    }

    @Test
    void forsta_aret_i_systemet_finns_inget_att_jamfora_med() {
        Varningskrav.inget(new Provrapport().riskplan(Provrapport.DIM, 5, 12, 12).riskplan(Provrapport.MS, 13, 14, null).prova(new ForegaendeAr()));
    }
}
