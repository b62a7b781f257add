package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class ForegaendeArTest {

    @Test
    void forra_arets_antal_ska_finnas_och_vara_det_som_antecknades_da() {
        Varningskrav.det(new Provrapport().riskplan(Provrapport.DIM, 5, null, 12).riskplan(Provrapport.MS, 13, 15, 14).prova(new ForegaendeAr()))
                .containsExactly("Planen för Digitalisering IT och MT anger inte hur många risker den hade 2022.",
                        "Planen för Medicinsk service anger att antalet risker för 2022 var 15, men det året antecknades 14.");
    }

    @Test
    void utan_en_plan_i_ar_eller_i_fjol_finns_det_inget_antal_att_jamfora() {
        Varningskrav.inget(new Provrapport().riskplanUtanPar(Provrapport.DIM, 5).riskplanUtanPar(Provrapport.MS, null).prova(new ForegaendeAr()));
    }

    @Test
    void ett_nyckeltal_ska_ha_forra_arets_varde_och_det_som_antecknades_da() {
        Varningskrav.det(new Provrapport().nyckeltal("Sjukfrånvaro", "%", Provrapport.MS, "5,7", "6,5", null, "6,4", true)
                .nyckeltal("Antal anställda", "anställda", Provrapport.DIM, "420", null, null, "368", false)
                .nyckeltal("Svarstid", "dagar", null, "13,3", null, null, null, true).prova(new ForegaendeAr()))
                .containsExactly("Nyckeltalet Sjukfrånvaro (Medicinsk service) anger 6,5 för 2022, men det året antecknades 6,4.",
                        "Nyckeltalet Antal anställda (Digitalisering IT och MT) har inget värde för 2022 att jämföra med.",
                        "Nyckeltalet Svarstid har inget värde för 2022 att jämföra med.");
    }

    @Test
    void ett_nytt_tal_utan_ratt_hall_eller_utan_eget_varde_behover_inget_att_jamfora_med() {
        Varningskrav.inget(new Provrapport().nyckeltal("Nyanställda", "personer", Provrapport.DIM, "107", null, null, null, false)
                .nyckeltal("Insatstid", "minuter", null, null, null, "18", null, true)
                .nyckeltal("Sjukfrånvaro", "%", Provrapport.MS, "5,7", "6,4", null, "6,4", true)
                .nyckeltal("Sjukfrånvaro", "%", Provrapport.DIM, "3,9", "3,9", null, null, true).prova(new ForegaendeAr()));
    }

    @Test
    void forsta_aret_i_systemet_finns_inget_att_jamfora_med() {
        Varningskrav.inget(new Provrapport().riskplan(Provrapport.DIM, 5, 12, 12).riskplan(Provrapport.MS, 13, 14, null).prova(new ForegaendeAr()));
    }
}
