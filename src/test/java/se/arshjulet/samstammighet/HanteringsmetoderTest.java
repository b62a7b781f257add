package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;
import se.arshjulet.riskplan.Hanteringsmetod;

class HanteringsmetoderTest {

    private static final Regel REGEL = new Hanteringsmetoder();
    private static final Underlag.Risk KEMIKALIER = new Underlag.Risk("Aktivitet säker kemikaliehantering", Hanteringsmetod.INGEN);
    private static final Underlag.Risk TJANSTER = new Underlag.Risk("Förflyttning till tjänsteleverans", Hanteringsmetod.GRANSKNING);

    @Test
    void risker_som_bevakas_kan_inte_sakna_hanteringsmetod() {
        Varningskrav.det(Provrapport.med("Medicinsk service har 13 risker som bevakas löpande. Inga risker har hanteringsmetod för bevakning, granskning eller åtgärd.")
                        .riskplan(Provrapport.MS, 13, 14, null, KEMIKALIER).prova(REGEL))
                .containsExactly("E4: riskerna i Medicinsk service sägs bli hanterade, men ingen av dem har hanteringsmetod.");
    }

    @Test
    void en_risk_med_metod_motsager_att_ingen_har_det() {
        Varningskrav.det(Provrapport.med("Ingen risk i Digitalisering IT och MT har hanteringsmetod.").riskplan(Provrapport.DIM, 5, 12, null, TJANSTER).prova(REGEL))
                .containsExactly("E4: ingen risk i Digitalisering IT och MT sägs ha hanteringsmetod, men risken ”Förflyttning till tjänsteleverans” har en.");
    }

    @Test
    void en_risk_utan_metod_motsager_att_alla_har_det() {
        Varningskrav.det(Provrapport.med("Digitalisering IT och MT anger hanteringsmetoder för alla risker.")
                        .riskplan(Provrapport.DIM, 5, 12, null, TJANSTER, new Underlag.Risk("Nyckelpersoner", null)).prova(REGEL))
                .containsExactly("E4: alla risker i Digitalisering IT och MT sägs ha hanteringsmetod, men risken ”Nyckelpersoner” har ingen.");
    }

    @Test
    void det_som_inte_gar_att_avgora_lamnas() {
        Varningskrav.inget(Provrapport.med("Planen för Digitalisering IT och MT har 5 risker. En av dem ska granskas och fyra ska bevakas.\n\n"
                + "Riskerna i Medicinsk service följs löpande. Ingen av dem har hanteringsmetoden bevakning, granskning eller åtgärd.")
                .riskplan(Provrapport.DIM, 5, 12, null, TJANSTER).riskplan(Provrapport.MS, 13, 14, null, KEMIKALIER).prova(REGEL));
    }
}
