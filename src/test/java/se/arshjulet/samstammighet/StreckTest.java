package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class StreckTest {

    private static final Regel REGEL = new Streck();

    @Test
    void dubbla_och_blandade_streck_noteras() {
        Varningskrav.det(Provrapport.med("Granskningen Informations- och IT--säkerhet (rapport nr 7–2023) visar brister.").prova(REGEL))
                .containsExactly("(not) E4: dubbelt bindestreck i ”IT--säkerhet”.", "(not) E4: rapportnumret ”7–2023” skrivs med bindestreck.");
        Varningskrav.det(Provrapport.med("Prognosen - som var osäker - höll. Utfallet – nästan noll – är bra.").prova(REGEL))
                .containsExactly("(not) E4: både bindestreck och tankstreck skiljer led åt.");
    }

    @Test
    void punkter_minus_sammansattningar_och_intervall_lamnas() {
        Varningskrav.inget(Provrapport.med("Rapport nr 9-2023 och bilaga 1a-b, IT-säkerhet:\n- utfall -40,5\n- perioden januari–december 2023\n\nEtt mål – en långsiktigt stark ekonomi.").prova(REGEL));
    }
}
