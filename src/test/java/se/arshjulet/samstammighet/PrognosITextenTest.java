package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Period;

class PrognosITextenTest {

    private static final Regel REGEL = new PrognosITexten();
    private static final String SERIEN = "Digitalisering IT och MT\n\nPrognosen för helåret har försämrats: -40 miljoner kronor i mars, -60 i maj, -75 i augusti och -90 i oktober.";

    @Test
    void en_prognos_som_andras_efter_att_den_citerats_syns() {
        Varningskrav.det(Provrapport.med(SERIEN).prognos(Provrapport.DIM, Period.MARS, "-40").prognos(Provrapport.DIM, Period.MAJ, "-65")
                        .prognos(Provrapport.DIM, Period.DELAR, "-75,4").prognos(Provrapport.DIM, Period.OKT, "-90").prova(REGEL))
                .containsExactly("E4: texten säger ”-60” för maj, men prognosen för Digitalisering IT och MT är då antecknad som −65 mnkr.",
                        "(not) E4: texten säger ”-75” för augusti. Prognosen för Digitalisering IT och MT är då antecknad som −75,4 mnkr.");
    }

    @Test
    void serien_som_den_ar_antecknad_stammer() {
        Varningskrav.inget(Provrapport.med(SERIEN + "\n\nMedicinsk service\n\nPrognosen har varit +/-0 i mars, maj, augusti och oktober.").arets().prova(REGEL));
    }

    @Test
    void nollprognosen_for_flera_manader_provas_mot_var_och_en() {
        Varningskrav.det(Provrapport.med("Medicinsk service\n\nPrognosen har varit +/-0 i mars, maj, augusti och oktober.").prognos(Provrapport.MS, Period.MARS, "0")
                        .prognos(Provrapport.MS, Period.OKT, "+5").prova(REGEL))
                .containsExactly("E4: texten säger ”+/-0” för oktober, men prognosen för Medicinsk service är då antecknad som +5 mnkr.");
    }
}
