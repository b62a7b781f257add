package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class EgenBedomningSkiljerTest {

    @Test
    void forvaltningen_bedomer_sig_sjalv_pa_annat_satt_an_revisorn() {
        Varningskrav.det(new Provrapport().delomrade("V6a", "V6", 2, new Underlag.Egen(Provrapport.MS, 1))
                .delomrade("V6d", "V6", 1, new Underlag.Egen(Provrapport.MS, 1)).delomrade("V7", null, null, new Underlag.Egen(Provrapport.MS, 1))
                .prova(new EgenBedomningSkiljer()))
                .containsExactly("V6a: förvaltningens egen bedömning är ”Uppfyllt” (Medicinsk service), revisorns är ”Inte helt uppfyllt”.");
    }
}
