package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Period;

class PrognosMotUttalandeTest {

    private static final Regel REGEL = new PrognosMotUttalande();

    @Test
    void overskott_vid_delaret_rimmar_inte_med_en_helarsprognos_pa_noll() {
        Varningskrav.det(new Provrapport().arets().byran(Provrapport.MS, Period.DELAR, "+31").prova(REGEL))
                .containsExactly("Medicinsk service: KPMG AB redovisar +31 mnkr mot budget vid delåret, medan helårsprognosen var ±0.");
    }

    @Test
    void underskott_i_bada_ar_samma_riktning_fast_beloppen_skiljer() {
        Varningskrav.inget(new Provrapport().arets().byran(Provrapport.DIM, Period.DELAR, "-44").prova(REGEL));
    }

    @Test
    void vid_arets_slut_jamfors_beloppen_utan_byrans_avrundning() {
        Varningskrav.inget(new Provrapport().arets().byran(Provrapport.DIM, Period.AR, "-91").byran(Provrapport.MS, Period.AR, "0").prova(REGEL));
        Varningskrav.det(new Provrapport().arets().byran(Provrapport.DIM, Period.AR, "-93").prova(REGEL))
                .containsExactly("Digitalisering IT och MT: KPMG AB redovisar −93 mnkr mot budget för året, medan utfallet är −91,3.");
    }
}
