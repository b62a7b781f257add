package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class LagrumTest {

    private static final Regel REGEL = new Lagrum();

    @Test
    void kommunallagen_har_samma_nummer_som_i_kriterierna() {
        Varningskrav.det(Provrapport.med("Enligt 12 kap. 1 § kommunallagen (2017:25) prövas verksamheten.").prova(REGEL))
                .containsExactly("E4: lagen anges som 2017:25, men som 2017:725 i revisionskriterierna.");
        Varningskrav.det(Provrapport.med("Enligt KL (1991:900).").prova(REGEL)).containsExactly("E4: lagen anges som 1991:900, men som 2017:725 i revisionskriterierna.");
    }

    @Test
    void ratt_nummer_och_lagar_som_kriterierna_inte_har_lamnas() {
        Varningskrav.inget(Provrapport.med("Kommunallag (2017:725), lagen (2018:597) om kommunal bokföring, förordningen (EU) 2017/746 och patientlagen (2014:821) samt § 12 den 26 april 2023.").prova(REGEL));
    }
}
